import { useEffect } from 'react';
import { clockText } from '../moment.js';
import { signalAt, type Signal } from './clock.js';
import type { PitchTimerTexts } from './texts.js';
import styles from './view.module.css';

interface DialProps {
  /** Seconds that were chosen. */
  target: number;
  /** Milliseconds so far. */
  spoken: number;
  running: boolean;
  texts: PitchTimerTexts;
}

/** The time that is left, large, with its signals in words, in the frame, and spoken. */
export const Dial = ({ target, spoken, running, texts: t }: DialProps) => {
  const signal = signalAt(target, spoken);
  // A phone in the hand is felt without looking; where nothing can be felt, nothing happens.
  useEffect(() => {
    if (signal && running && 'vibrate' in navigator) navigator.vibrate(300);
  }, [signal, running]);
  const left = target - Math.floor(spoken / 1_000);
  return (
    <div className={styles.dial} data-signal={signal}>
      <p className={styles.time} role="timer" aria-label={t.left}>
        {left < 0 ? `+${clockText(-left)}` : clockText(left)}
      </p>
      <progress value={Math.min(spoken, target * 1_000)} max={target * 1_000} aria-hidden="true" />
      <p className={styles.signal} aria-live="assertive">
        {signal ? signalText(signal, target, t) : ''}
      </p>
    </div>
  );
};

const signalText = (signal: Signal, target: number, t: PitchTimerTexts): string =>
  signal === 'half' ? t.half(clockText(Math.floor(target / 2))) : t[signal];
