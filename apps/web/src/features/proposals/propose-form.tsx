import { useQueryClient } from '@tanstack/react-query';
import type { Credit, ProposalKind } from '@weft/contracts';
import { EmptyState, SaveState, Select, Skeleton, buttonClass } from '@weft/ui';
import { Link, useNavigate } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { CreditChoice } from './credit-choice.js';
import { ProposalEditor } from './proposal-editor.js';
import { emptyFields } from './proposal-fields.js';
import { type DraftState, useDraft } from './use-draft.js';

interface ProposeFormProps {
  accountId: string;
  kind: ProposalKind;
  draftId: string;
  /** In which the account is enrolled. */
  cohorts: readonly { id: string; title: string }[];
  /** Where somebody came from. */
  asked: string | null;
}

/** A new proposal, kept as a draft until it is sent. */
export const ProposeForm = ({ accountId, kind, draftId, cohorts, asked }: ProposeFormProps) => {
  const { t, locale } = useI18n();
  const api = useApi();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const draft = useDraft({ id: draftId, accountId, kind });
  const toSite = kind === 'source' || kind === 'actor';
  if (draft.fields === undefined) return <Skeleton label={t('site.loading')} lines={6} />;

  const begun = draft.state !== 'untouched';
  const fields = begun ? draft.fields : emptyFields(kind, locale);
  const first = cohorts.find(({ id }) => id === asked) ?? cohorts[0];
  // Without a network the list of cohorts is missing; the draft knows its own.
  const chosen = begun ? draft.cohortId : first?.id;
  const cohortId = chosen ?? (toSite ? null : (first?.id ?? null));
  const credit: Credit = fields['credit'] === 'name' ? 'name' : 'role';
  if (!toSite && cohortId === null) {
    return (
      <EmptyState title={t('proposals.noCohort')}>
        <Link className={buttonClass()} to="/join">
          {t('proposals.join')}
        </Link>
      </EmptyState>
    );
  }

  return (
    <ProposalEditor
      {...{ accountId, kind, cohortId, fields }}
      onChange={(next) => draft.change(next, cohortId)}
      submitLabel={t('proposals.send')}
      send={async ({ id, content }) => {
        const body = { id, proposalId: draftId, cohortId, credit, content };
        await bodyOf(api.POST('/api/proposals', { body }));
        await draft.end();
        await queryClient.invalidateQueries({ queryKey: ['proposals'] });
        await navigate(`/proposals/${draftId}?sent=1`);
      }}
    >
      <Select
        label={t('proposals.for')}
        hint={toSite ? t('proposals.forHelp') : undefined}
        value={cohortId ?? 'site'}
        onChange={({ target: { value } }) => draft.change(fields, value === 'site' ? null : value)}
      >
        {cohorts.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        {cohortId !== null && !cohorts.some(({ id }) => id === cohortId) ? (
          <option value={cohortId}>{t('proposals.yourCohort')}</option>
        ) : null}
        {toSite ? <option value="site">{t('proposals.site')}</option> : null}
      </Select>
      <CreditChoice
        credit={credit}
        onChange={(next) => draft.change({ ...fields, credit: next }, cohortId)}
      />
      <DraftLine state={draft.state} />
    </ProposalEditor>
  );
};

const lines = {
  untouched: 'idle',
  saving: 'saving',
  saved: 'saved',
  offline: 'offline',
  signedOut: 'offline',
  refused: 'failed',
} as const satisfies Record<DraftState, string>;

/** Where the draft is. */
export const DraftLine = ({ state }: { state: DraftState }) => {
  const { t } = useI18n();
  return <SaveState state={lines[state]}>{t(`proposals.${state}`)}</SaveState>;
};
