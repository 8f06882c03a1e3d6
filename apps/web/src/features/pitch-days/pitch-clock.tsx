import type { PitchDay } from '@weft/contracts';
import { spokenOf } from '@weft/rules';
import { useEffect, useState } from 'react';
import styles from './pitch-days.module.css';
import { usePitchTexts } from './texts.js';

/** The time that is left, large enough for a room; it follows the server's clock. */
export const PitchClockFace = ({ day }: { day: PitchDay }) => {
  const texts = usePitchTexts();
  const { clock, pitchSeconds, now: serverNow } = day;
  const [ahead, setAhead] = useState(0);
  const [now, setNow] = useState(() => Date.parse(serverNow));
  const running = clock.since !== null;
  useEffect(() => setAhead(Date.parse(serverNow) - Date.now()), [serverNow]);
  useEffect(() => {
    const look = () => setNow(Date.now() + ahead);
    look();
    if (!running) return undefined;
    const timer = setInterval(look, 200);
    return () => clearInterval(timer);
  }, [running, ahead]);
  const left = pitchSeconds - Math.floor(spokenOf(clock, new Date(now)) / 1000);
  return (
    <div className={styles.clock} data-up={left <= 0 ? true : undefined}>
      <p role="timer" aria-label={texts.left}>
        {left < 0 ? `+${clockText(-left)}` : clockText(left)}
      </p>
      <p aria-live="assertive">{left <= 0 ? texts.up : ''}</p>
    </div>
  );
};

const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
