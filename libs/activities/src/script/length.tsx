import { Icon, ProgressBar } from '@weft/ui';
import { clockText } from '../moment.js';
import { speakingSeconds } from './answer.js';
import type { ScriptTexts } from './texts.js';
import styles from './view.module.css';

interface Measured {
  words: number;
  wordsPerMinute: number;
  /** Seconds that it may take; null where there is no limit. */
  target: number | null;
}

/** How long a text is, in words, in time and, against a target, as a bar. */
export const Length = ({ texts: t, ...measured }: Measured & { texts: ScriptTexts }) => {
  const { target } = measured;
  const text = lengthText(measured, t);
  if (target === null) return <p className={styles.length}>{text}</p>;
  const over = overtime(measured);
  return (
    <div className={styles.length}>
      <ProgressBar value={Math.min(secondsOf(measured), target)} max={target} label={text} />
      {over > 0 ? (
        <p className={styles.over}>
          <Icon name="time" /> {t.over(clockText(over))}
        </p>
      ) : null}
    </div>
  );
};

/** The same in a sentence, for who listens. */
export function lengthSentence(measured: Measured, t: ScriptTexts): string {
  const over = overtime(measured);
  const text = lengthText(measured, t);
  return over > 0 ? `${text}: ${t.over(clockText(over))}.` : `${text}.`;
}

function lengthText(measured: Measured, t: ScriptTexts): string {
  const { words, target } = measured;
  const time = clockText(secondsOf(measured));
  return target === null ? t.length(words, time) : t.lengthOf(words, time, clockText(target));
}

const secondsOf = ({ words, wordsPerMinute }: Measured): number =>
  speakingSeconds(words, wordsPerMinute);

const overtime = (measured: Measured): number =>
  measured.target === null ? 0 : Math.max(0, secondsOf(measured) - measured.target);
