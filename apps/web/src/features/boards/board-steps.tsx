import type { BoardPhase } from '@weft/contracts';
import { phasesInOrder } from '@weft/rules';
import { useBoardTexts } from './texts.js';
import styles from './boards.module.css';

/** Where a board is on its way. */
export const BoardSteps = ({ phase }: { phase: BoardPhase }) => {
  const t = useBoardTexts();
  return (
    <ol className={styles.steps} aria-label={t.phasesLabel}>
      {phasesInOrder.slice(1, -1).map((step) => (
        <li key={step} aria-current={step === phase ? 'step' : undefined}>
          {t.phases[step]}
        </li>
      ))}
    </ol>
  );
};
