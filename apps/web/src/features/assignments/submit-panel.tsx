import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { HandIn } from '@weft/contracts';
import { handInPhase } from '@weft/rules';
import { Button, Dialog, Notice } from '@weft/ui';
import { useState } from 'react';
import { failureOf } from '../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { momentInZone } from '../../platform/i18n/zoned-time.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './assignments.module.css';

interface Asked {
  /** Made when the question is asked, so that trying again is the same write. */
  id: string;
  final: boolean;
  /** Of the work as it was on the screen then. */
  seen: string;
}

/** Handing in: two ways, a question before, and the receipt after. */
export const SubmitPanel = ({ handIn }: { handIn: HandIn }) => {
  const { t, locale } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { team, assignment, timeZone, refusal, preview } = handIn;
  const { assignmentId } = assignment;
  const at = (iso: string) => momentInZone(iso, timeZone, locale);
  const submit = useMutation({
    mutationFn: (body: Asked) =>
      bodyOf(
        api.POST('/api/teams/{teamId}/hand-in/{assignmentId}', {
          params: { path: { teamId: team.id, assignmentId } },
          body,
        }),
      ),
    onSettled: () => {
      setAsked(null);
      return queryClient.invalidateQueries({ queryKey: ['hand-in', team.id, assignmentId] });
    },
  });
  const ways = [
    { final: false, refused: refusal.draft, label: t('assignments.submit.draft') },
    { final: true, refused: refusal.final, label: t('assignments.submit.final') },
  ];
  const reasons = [...new Set(ways.map(({ refused }) => refused))].filter((one) => one !== null);
  const isLate = handInPhase(assignment, new Date()) === 'late';
  const done = submit.data;
  return (
    <section aria-label={t('assignments.title')}>
      {done ? (
        <Notice kind="positive" title={t('assignments.done.title')} live>
          <p>{t('assignments.done.text', { number: done.number, at: at(done.submittedAt) })}</p>
          <code className={styles.hash}>{done.hash}</code>
        </Notice>
      ) : null}
      <FormFailure failure={submit.error && failureOf(submit.error)} />
      <div className={sheet.actions}>
        {ways.map(({ final, refused, label }) =>
          refused === null ? (
            <Button
              key={label}
              variant={final ? 'primary' : 'secondary'}
              onClick={() =>
                setAsked({ id: crypto.randomUUID(), final, seen: preview?.hash ?? '' })
              }
            >
              {label}
            </Button>
          ) : null,
        )}
      </div>
      {reasons.map((reason) => (
        <p key={reason} className={sheet.muted}>
          {t(`assignments.submit.refusals.${reason}`, { at: at(assignment.opensAt) })}
        </p>
      ))}
      {asked ? (
        <Dialog
          open
          title={t(
            asked.final ? 'assignments.submit.confirmFinal' : 'assignments.submit.confirmDraft',
          )}
          closeLabel={t('assignments.submit.close')}
          onClose={() => setAsked(null)}
        >
          <div className={styles.question}>
            <p>
              {t(asked.final ? 'assignments.submit.textFinal' : 'assignments.submit.textDraft')}
            </p>
            {isLate ? <p>{t('assignments.submit.lateText')}</p> : null}
            <Button busy={submit.isPending} onClick={() => submit.mutate(asked)}>
              {t('assignments.submit.confirm')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
};
