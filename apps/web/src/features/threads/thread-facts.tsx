import type { Thread } from '@weft/contracts';
import { Icon } from '@weft/ui';
import { useThreadTexts } from './texts.js';
import styles from './threads.module.css';

/** Kind and state of a remark, in words and with a sign for who cannot tell colours apart. */
export const ThreadFacts = ({
  thread,
}: {
  thread: Pick<Thread, 'kind' | 'state' | 'blocking' | 'solvedIn'>;
}) => {
  const t = useThreadTexts();
  const { kind, state, blocking, solvedIn } = thread;
  const settled = state === 'done' || state === 'confirmed';
  return (
    <span className={styles.facts}>
      <span className={styles.kind} data-kind={kind}>
        {t.kinds[kind]}
      </span>
      <span className={styles.state} data-state={state}>
        {settled ? <Icon name="check" /> : null}
        {state === 'done' && solvedIn !== null ? t.solvedIn(solvedIn) : t.states[state]}
      </span>
      {blocking ? (
        <span className={styles.blocking}>
          <Icon name="critical" /> {t.blocking}
        </span>
      ) : null}
    </span>
  );
};
