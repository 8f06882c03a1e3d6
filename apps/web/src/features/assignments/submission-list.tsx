import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { HandIn } from '@weft/contracts';
import { Button, Dialog, EmptyState } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { momentInZone } from '../../platform/i18n/zoned-time.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './assignments.module.css';

type Row = HandIn['submissions'][number];

/** What a team handed in, the last one first, each to read for ever. */
export const SubmissionList = ({ handIn }: { handIn: HandIn }) => {
  const { t, locale } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<{ row: Row; id: string } | null>(null);
  const { team, assignment, timeZone, submissions } = handIn;
  const withdraw = useMutation({
    mutationFn: ({ row, id }: { row: Row; id: string }) =>
      api.POST('/api/submissions/{submissionId}/withdrawal', {
        params: { path: { submissionId: row.id } },
        body: { id },
      }),
    onSettled: () => {
      setAsked(null);
      return queryClient.invalidateQueries({ queryKey: ['hand-in', team.id] });
    },
  });
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('assignments.history.title')}</h2>
      {submissions.length === 0 ? <EmptyState title={t('assignments.history.empty')} /> : null}
      <FormFailure failure={withdraw.error && failureOf(withdraw.error)} />
      <ul role="list" className={sheet.list}>
        {submissions.map((row) => {
          const { id, number, submittedAt, byName: name, late, final, state, hash } = row;
          const marks = [
            t(final ? 'assignments.history.final' : 'assignments.history.draft'),
            ...(late ? [t('assignments.history.late')] : []),
            t(`assignments.history.${state}`),
          ];
          return (
            <li key={id}>
              <p>
                <Link to={`/teams/${team.id}/hand-in/${assignment.assignmentId}/${number}`}>
                  {t('assignments.history.row', { number })}
                </Link>{' '}
                ({marks.join(', ')})
              </p>
              <p className={sheet.muted}>
                {t('assignments.history.facts', {
                  ...{ at: momentInZone(submittedAt, timeZone, locale), name },
                })}
              </p>
              <p className={sheet.muted}>
                {t('assignments.history.receipt')}
                <code className={styles.hash}>{hash}</code>
              </p>
              {row.mayWithdraw ? (
                <Button variant="quiet" onClick={() => setAsked({ row, id: crypto.randomUUID() })}>
                  {t('assignments.history.withdraw', { number })}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {asked ? (
        <Dialog
          open
          title={t('assignments.history.withdrawTitle', { number: asked.row.number })}
          closeLabel={t('assignments.submit.close')}
          onClose={() => setAsked(null)}
        >
          <div className={styles.question}>
            <p>{t('assignments.history.withdrawText')}</p>
            <Button
              variant="critical"
              busy={withdraw.isPending}
              onClick={() => withdraw.mutate(asked)}
            >
              {t('assignments.history.withdrawConfirm')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
};
