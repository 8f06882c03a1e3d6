import type { Locale } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useState, type ReactNode } from 'react';
import { momentText } from '../moment.js';
import type { Attempt } from '../view-props.js';
import styles from './frame.module.css';
import { PrintAlone } from './print-alone.js';
import { texts } from './texts.js';

interface FinishProps {
  locale: Locale;
  /** What the button does, where “Finish” does not say it. */
  label?: string;
  /** Sentences that say what must still be filled in. */
  missing: string[];
  attempts: Pick<Attempt, 'submittedAt'>[];
  saveState: ReactNode;
  canSubmit?: boolean | undefined;
  onFinish: () => void;
}

/** Hands in, and before that says what is missing, once somebody tried; prints the activity. */
export const Finish = ({
  locale,
  label,
  missing,
  attempts,
  saveState,
  canSubmit = true,
  onFinish,
}: FinishProps) => {
  const [tried, setTried] = useState(false);
  const t = texts[locale];
  const last = attempts.at(-1);
  const finish = () => {
    setTried(missing.length > 0);
    if (missing.length === 0) onFinish();
  };
  return (
    <div className={styles.finish}>
      <div role="alert" className={styles.missing}>
        {tried && missing.length > 0 ? (
          <>
            <p>{t.missing}</p>
            <ul>
              {missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <div className={styles.actions}>
        <Button variant="secondary" disabled={!canSubmit} onClick={finish}>
          {label ?? (last ? t.finishAgain : t.finish)}
        </Button>
        {last && !label ? (
          <span className={styles.quiet}>{t.finished(momentText(last.submittedAt, locale))}</span>
        ) : null}
        <PrintAlone locale={locale} />
        <div className={styles.state}>{saveState}</div>
      </div>
    </div>
  );
};
