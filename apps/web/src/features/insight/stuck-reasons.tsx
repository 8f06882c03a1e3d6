import type { MatrixRow, StuckReason, StuckThresholds } from '@weft/contracts';
import { Dialog } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './insight.module.css';
import { type InsightTexts, useInsightTexts } from './texts.js';

/** Why one learner may be stuck: each rule with the numbers that it looked at. */
export const StuckReasons = ({ row, onClose }: { row: MatrixRow; onClose: () => void }) => {
  const { date } = useI18n();
  const texts = useInsightTexts();
  return (
    <Dialog
      open
      title={texts.reasonsOf(row.displayName)}
      closeLabel={texts.close}
      onClose={onClose}
    >
      <ul className={styles.reasons}>
        {row.stuck.map((reason) => (
          <li key={keyOf(reason)}>
            <strong>{texts.rules[reason.rule]}</strong>
            <br />
            {sentence(reason, texts, date)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
};

/** When each rule speaks. */
export const StuckRules = ({ thresholds }: { thresholds: StuckThresholds }) => {
  const { explainLead, explained } = useInsightTexts();
  return (
    <>
      <p>{explainLead}</p>
      <ul className={styles.reasons}>
        <li>{explained.idle(thresholds.idleDays)}</li>
        <li>{explained.behind()}</li>
        <li>{explained.tries(thresholds.tries)}</li>
        <li>
          {explained.slow(thresholds.slowTimes, thresholds.slowMinutes, thresholds.slowLearners)}
        </li>
      </ul>
    </>
  );
};

function keyOf(reason: StuckReason): string {
  if (reason.rule === 'idle') return reason.rule;
  return `${reason.rule} ${reason.rule === 'behind' ? reason.stageId : reason.lessonId}`;
}

function sentence(reason: StuckReason, texts: InsightTexts, date: (iso: string) => string): string {
  const say = texts.reason;
  switch (reason.rule) {
    case 'idle':
      return say.idle(reason.days, reason.open);
    case 'behind':
      return say.behind({ ...reason, due: date(reason.dueOn) });
    case 'tries':
      return say.tries(reason.title, reason.tries, texts.points(reason.best, reason.max));
    case 'slow':
      return say.slow({ ...reason, others: reason.learners });
  }
}
