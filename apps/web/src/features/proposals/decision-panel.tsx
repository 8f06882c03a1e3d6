import { useQueryClient } from '@tanstack/react-query';
import { Button, Notice, TextArea } from '@weft/ui';
import { useId, useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { ProposalEditor } from './proposal-editor.js';
import { toFields } from './proposal-fields.js';
import type { ProposalDetail } from './proposals.queries.js';
import styles from './proposals.module.css';
import { useProposalChange } from './use-proposal-change.js';

interface DecisionPanelProps {
  accountId: string;
  proposal: ProposalDetail;
}

type Action = 'accept' | 'decline' | 'reopen';

/** What a lecturer may decide now; each decision can be taken back. */
export const DecisionPanel = ({ accountId, proposal }: DecisionPanelProps) => {
  const { t } = useI18n();
  const [adapting, setAdapting] = useState(false);
  const [done, setDone] = useState<ProposalDetail['state'] | null>(null);
  const waits = proposal.state === 'proposed';
  const onDone = (state: ProposalDetail['state']) => {
    setDone(state);
    setAdapting(false);
  };
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">{t('proposals.decision')}</h2>
      {done ? (
        <Notice kind="positive" live>
          <p>{t(`proposals.decided.${done}`)}</p>
        </Notice>
      ) : null}
      {adapting ? (
        <AdaptForm {...{ accountId, proposal, onDone }} onClose={() => setAdapting(false)} />
      ) : (
        <>
          {waits ? (
            <>
              <p>{t('proposals.acceptHelp')}</p>
              <DecisionForm proposal={proposal} actions={['accept', 'decline']} onDone={onDone} />
            </>
          ) : (
            <>
              <p>{t('proposals.reopenHelp')}</p>
              <DecisionForm proposal={proposal} actions={['reopen']} onDone={onDone} />
            </>
          )}
          {proposal.state === 'declined' ? null : (
            <Button variant="secondary" onClick={() => setAdapting(true)}>
              {t('proposals.adapt')}
            </Button>
          )}
        </>
      )}
    </section>
  );
};

interface DecisionFormProps {
  proposal: ProposalDetail;
  actions: readonly Action[];
  onDone: (state: ProposalDetail['state']) => void;
}

/** One field for both answers: a word with a yes, a reason with a no. */
const DecisionForm = ({ proposal, actions, onDone }: DecisionFormProps) => {
  const { t } = useI18n();
  const api = useApi();
  const field = useId();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  // Of this text and these words, so that sending it twice is one write.
  const [writes] = useState(() => new Map<string, string>());
  const { id: proposalId, proposed } = proposal;
  const change = useProposalChange(async (action: Action) => {
    const key = `${action} ${proposed.eventId} ${reason}`;
    const id = writes.get(key) ?? crypto.randomUUID();
    writes.set(key, id);
    const write = { id, textId: proposed.eventId };
    const { state } = await bodyOf(
      api.POST('/api/proposals/{proposalId}/decisions', {
        params: { path: { proposalId } },
        body:
          action === 'decline'
            ? { ...write, action, reason }
            : { ...write, action, reason: reason.trim() || null },
      }),
    );
    onDone(state);
  });
  const decide = (action: Action) => {
    const without = action === 'decline' && reason.trim() === '';
    setMissing(without);
    if (without) document.getElementById(field)?.focus();
    else change.run(action);
  };
  return (
    <div className={styles.facts}>
      <TextArea
        id={field}
        label={t(actions.includes('decline') ? 'proposals.reason' : 'proposals.note')}
        hint={t('proposals.reasonHelp')}
        error={missing ? t('proposals.reasonMissing') : undefined}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        maxLength={2000}
      />
      <FormFailure failure={change.failure} />
      <div className={sheet.actions}>
        {actions.map((action) => (
          <Button
            key={action}
            variant={variants[action]}
            busy={change.busy}
            onClick={() => decide(action)}
          >
            {t(`proposals.${action}`)}
          </Button>
        ))}
      </div>
    </div>
  );
};

const variants = { accept: 'primary', decline: 'critical', reopen: 'secondary' } as const;

interface AdaptFormProps extends DecisionPanelProps {
  onDone: (state: ProposalDetail['state']) => void;
  onClose: () => void;
}

/** The text as the lecturer would publish it; what was proposed stays beside it. */
const AdaptForm = ({ accountId, proposal, onDone, onClose }: AdaptFormProps) => {
  const { t } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const { id: proposalId, kind, cohort, proposed, published, state } = proposal;
  // A change that waits is what is adapted; without one, what is published.
  const start = state === 'proposed' || !published ? proposed : published;
  const [fields, setFields] = useState(() => toFields(start.content));
  const [reason, setReason] = useState('');
  return (
    <ProposalEditor
      {...{ accountId, kind, fields }}
      cohortId={cohort?.id ?? null}
      onChange={setFields}
      submitLabel={t('proposals.adapt')}
      send={async ({ id, content }) => {
        const result = await bodyOf(
          api.POST('/api/proposals/{proposalId}/decisions', {
            params: { path: { proposalId } },
            body: { id, textId: proposed.eventId, action: 'adapt', reason, content },
          }),
        ).finally(() => queryClient.invalidateQueries({ queryKey: ['proposals'] }));
        onDone(result.state);
      }}
    >
      <TextArea
        label={t('proposals.adaptReason')}
        hint={t('proposals.reasonHelp')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        maxLength={2000}
        required
      />
      <div className={sheet.actions}>
        <Button variant="quiet" onClick={onClose}>
          {t('proposals.cancel')}
        </Button>
      </div>
    </ProposalEditor>
  );
};
