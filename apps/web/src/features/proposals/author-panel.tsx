import { useQueryClient } from '@tanstack/react-query';
import type { Credit } from '@weft/contracts';
import { Button, Notice } from '@weft/ui';
import { useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { CreditChoice } from './credit-choice.js';
import { DraftLine } from './propose-form.js';
import { ProposalEditor } from './proposal-editor.js';
import { toFields } from './proposal-fields.js';
import type { ProposalDetail } from './proposals.queries.js';
import { useDraft } from './use-draft.js';
import { useProposalChange } from './use-proposal-change.js';

interface AuthorPanelProps {
  accountId: string;
  proposal: ProposalDetail;
}

/** What the author may still do: change her text, and how she is named. */
export const AuthorPanel = ({ accountId, proposal }: AuthorPanelProps) => {
  const { t } = useI18n();
  const [changing, setChanging] = useState(false);
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t('proposals.change')}</h2>
      {proposal.may.change && !changing ? (
        <>
          {proposal.state === 'withdrawn' ? <p>{t('proposals.withdrawnHelp')}</p> : null}
          {proposal.published ? <p>{t('proposals.changeHelp')}</p> : null}
          <Button variant="secondary" onClick={() => setChanging(true)}>
            {t('proposals.change')}
          </Button>
        </>
      ) : null}
      {changing ? (
        <ChangeForm {...{ accountId, proposal }} onDone={() => setChanging(false)} />
      ) : null}
      {proposal.may.withdraw && !changing ? <Withdrawal proposalId={proposal.id} /> : null}
      <CreditForm proposal={proposal} />
    </section>
  );
};

/** Takes a proposal back; asked once, by the name of what it does. */
const Withdrawal = ({ proposalId }: { proposalId: string }) => {
  const { t } = useI18n();
  const api = useApi();
  const [asked, setAsked] = useState(false);
  const { run, busy, failure } = useWrite(['proposals'], (_: undefined, id) =>
    api.POST('/api/proposals/{proposalId}/withdrawal', {
      ...{ params: { path: { proposalId } }, body: { id } },
    }),
  );
  if (!asked) {
    return (
      <Button variant="quiet" onClick={() => setAsked(true)}>
        {t('proposals.withdraw')}
      </Button>
    );
  }
  return (
    <Notice kind="caution" title={t('proposals.withdraw')} live>
      <p>{t('proposals.withdrawHelp')}</p>
      <FormFailure failure={failure} />
      <div className={sheet.actions}>
        <Button variant="critical" busy={busy} onClick={() => run(undefined)}>
          {t('proposals.withdrawYes')}
        </Button>
        <Button variant="quiet" onClick={() => setAsked(false)}>
          {t('proposals.withdrawNo')}
        </Button>
      </div>
    </Notice>
  );
};

const ChangeForm = ({ accountId, proposal, onDone }: AuthorPanelProps & { onDone: () => void }) => {
  const { t } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const { id: proposalId, kind, cohort, proposed } = proposal;
  const cohortId = cohort?.id ?? null;
  const draft = useDraft({ id: proposalId, accountId, kind });
  const begun = draft.state !== 'untouched';
  const fields = begun && draft.fields ? draft.fields : toFields(proposed.content);
  return (
    <ProposalEditor
      {...{ accountId, kind, cohortId, fields }}
      onChange={(next) => draft.change(next, cohortId)}
      submitLabel={t('proposals.sendChange')}
      send={async (body) => {
        await bodyOf(
          api.POST('/api/proposals/{proposalId}/changes', {
            params: { path: { proposalId } },
            body,
          }),
        );
        await draft.end();
        await queryClient.invalidateQueries({ queryKey: ['proposals'] });
        onDone();
      }}
    >
      <DraftLine state={draft.state} />
      <div className={sheet.actions}>
        <Button variant="quiet" onClick={onDone}>
          {t('proposals.close')}
        </Button>
      </div>
    </ProposalEditor>
  );
};

const CreditForm = ({ proposal: { id: proposalId, credit } }: { proposal: ProposalDetail }) => {
  const { t } = useI18n();
  const api = useApi();
  const [chosen, setChosen] = useState<Credit>(credit ?? 'role');
  const change = useProposalChange(async () => {
    await api.PUT('/api/proposals/{proposalId}/credit', {
      params: { path: { proposalId } },
      body: { id: crypto.randomUUID(), credit: chosen },
    });
    return chosen;
  });
  return (
    <>
      <CreditChoice credit={chosen} onChange={setChosen} />
      <FormFailure failure={change.failure} />
      {change.result === chosen ? (
        <Notice kind="positive" live>
          <p>{t('proposals.creditSaved')}</p>
        </Notice>
      ) : null}
      <Button variant="secondary" busy={change.busy} onClick={() => change.run()}>
        {t('proposals.creditSave')}
      </Button>
    </>
  );
};
