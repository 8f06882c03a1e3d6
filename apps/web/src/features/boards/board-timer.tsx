import type { BoardView } from '@weft/contracts';
import { Icon } from '@weft/ui';
import { useTimeLeft } from './use-clock.js';
import { useBoardTexts } from './texts.js';
import styles from './boards.module.css';

/** Minutes at which a screen reader is told how much is left. */
const told = [5, 1];
const parts = (ms: number): [number, number] => {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return [Math.floor(seconds / 60), seconds % 60];
};

/** How much time is left; speaks at five minutes, at one, and when it is over. */
export const BoardTimer = ({
  board: { endsAt, pausedMs },
  ahead,
}: {
  board: Pick<BoardView, 'endsAt' | 'pausedMs'>;
  ahead: number;
}) => {
  const t = useBoardTexts().timer;
  const left = useTimeLeft(endsAt, ahead);
  if (pausedMs === null && left === null) return null;
  const minutes = left === null ? null : Math.ceil(left / 60_000);
  const spoken = left !== null && left <= 0 ? t.over : told.includes(minutes ?? -1);
  return (
    <div className={styles.timer}>
      <p role="timer" data-over={left !== null && left <= 0 ? true : undefined}>
        <Icon name="time" />{' '}
        {pausedMs !== null
          ? t.paused(...parts(pausedMs))
          : left !== null && left > 0
            ? t.left(...parts(left))
            : t.over}
      </p>
      <p role="status" className="visually-hidden">
        {typeof spoken === 'string' ? spoken : spoken ? t.minutesLeft(minutes ?? 0) : ''}
      </p>
    </div>
  );
};
