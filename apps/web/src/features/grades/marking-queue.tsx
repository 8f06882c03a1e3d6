import type { MarkingRow } from '@weft/contracts';
import { EmptyState } from '@weft/ui';
import sheet from '../../platform/page/sheet.module.css';
import styles from './grades.module.css';
import { useGradesTexts } from './texts.js';

interface MarkingQueueProps {
  items: readonly MarkingRow[];
  current: string | null;
  onOpen: (submissionId: string) => void;
}

/** What was handed in, with where marking of each stands. */
export const MarkingQueue = ({ items, current, onOpen }: MarkingQueueProps) => {
  const texts = useGradesTexts();
  if (items.length === 0) {
    return (
      <EmptyState title={texts.queueEmpty}>
        <p>{texts.queueEmptyHelp}</p>
      </EmptyState>
    );
  }
  const done = items.filter(({ mine }) => mine === 'settled').length;
  return (
    <section aria-labelledby="queue">
      <h2 id="queue">{texts.queue}</h2>
      <p className={sheet.muted} aria-live="polite">
        {texts.progress(done, items.length)}
      </p>
      <ul role="list" className={styles.queue}>
        {items.map((row) => (
          <li key={row.submissionId}>
            <button
              type="button"
              aria-current={row.submissionId === current ? 'true' : undefined}
              onClick={() => onOpen(row.submissionId)}
            >
              <strong>{row.teamName}</strong>
              <span>
                {[
                  texts.queueStates[row.mine],
                  row.released ? texts.released : texts.standings[row.standing],
                  ...(row.late ? [texts.late] : []),
                  ...(row.final ? [] : [texts.draftHandIn]),
                  ...(row.percent === null ? [] : [texts.percent(row.percent)]),
                ].join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
