import { useQuery } from '@tanstack/react-query';
import type { Agreement, AgreementContent } from '@weft/contracts';
import { groupAgreement } from '@weft/rules';
import { Button, Notice } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import type { Unsaved } from '../../platform/forms/use-shared-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import { PageData } from '../../platform/page/page-data.js';
import type { SessionAccount } from '../../platform/session/session.queries.js';
import { SignedInPage } from '../identity/index.js';
import { AgreementEditor } from './agreement-editor.js';
import { AgreementText } from './agreement-text.js';
import { agreementQuery } from './agreements.queries.js';
import { AnswerPanel } from './answer-panel.js';
import { Rounds } from './rounds.js';
import { useAgreementChange } from './use-agreement-change.js';
import './texts.js';

interface LoadedProps {
  account: SessionAccount;
  agreement: Agreement;
  unsaved: Unsaved<AgreementContent> | null;
}

const Loaded = ({ account, agreement, unsaved }: LoadedProps) => {
  const { t } = useI18n();
  const { assignment, state, team, draft, may, rounds, approvedRound } = agreement;
  const [newest] = rounds;
  return (
    <>
      <div>
        <p>
          <Link to={`/teams/${team.id}`}>{team.name}</Link>
          {assignment ? ` · ${assignment.moduleCode}` : null}
        </p>
        <p>{t(assignment ? 'agreements.lead' : 'agreements.groupLead')}</p>
      </div>
      <Notice kind={state === 'approved' ? 'positive' : 'information'}>
        <p role="status">{t(`agreements.states.${state}`)}</p>
        {approvedRound !== null && state !== 'approved' ? (
          <p>{t('agreements.stillInEffect', { round: approvedRound })}</p>
        ) : null}
      </Notice>
      {state === 'sent' && draft && newest ? (
        <Recall agreement={agreement} round={newest.number} />
      ) : null}
      {state === 'sent' && newest ? (
        <section aria-labelledby="sent">
          <h2 id="sent">{t('agreements.sentText', { number: newest.number })}</h2>
          <AgreementText
            {...{ agreement, content: newest.content, previous: rounds[1]?.content }}
          />
        </section>
      ) : null}
      {may.answer && newest ? <AnswerPanel key={newest.number} agreement={agreement} /> : null}
      {may.edit && draft ? (
        <AgreementEditor accountId={account.id} {...{ agreement, draft, unsaved }} />
      ) : null}
      {draft || rounds.length > 0 ? null : <p>{t('agreements.nothingSent')}</p>}
      <Rounds agreement={agreement} />
    </>
  );
};

const Recall = ({ agreement, round }: { agreement: Agreement; round: number }) => {
  const { t } = useI18n();
  const api = useApi();
  const { team, subject } = agreement;
  const recall = useAgreementChange((id: string) =>
    api.POST('/api/teams/{teamId}/agreements/{subject}/recalls', {
      params: { path: { teamId: team.id, subject } },
      body: { id, round },
    }),
  );
  return (
    <div>
      <Button
        variant="secondary"
        busy={recall.busy}
        onClick={() => recall.run(crypto.randomUUID())}
      >
        {t('agreements.recall')}
      </Button>
      <FormFailure failure={recall.failure} />
    </div>
  );
};

const ForAccount = ({ account }: { account: SessionAccount }) => {
  const { locale } = useI18n();
  const { teamId = '', assignmentId: subject = groupAgreement } = useParams();
  const given = { api: useApi(), offline: useOffline(), accountId: account.id, locale };
  const query = useQuery(agreementQuery(given, { teamId, subject }));
  return (
    <PageData query={query}>
      {(loaded) => <Loaded key={`${teamId} ${subject}`} account={account} {...loaded} />}
    </PageData>
  );
};

/** The agreement of a team: on how they work together, or on an assignment. */
const AgreementPage = () => {
  const { t } = useI18n();
  const { assignmentId } = useParams();
  return (
    <SignedInPage title={t(assignmentId ? 'agreements.title' : 'agreements.groupTitle')} wide>
      {(account) => <ForAccount account={account} />}
    </SignedInPage>
  );
};

export default AgreementPage;
