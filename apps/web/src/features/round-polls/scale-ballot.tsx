import type { RoundPollQuestion } from '@weft/contracts';
import { useId } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { Line, lineIn } from './line.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

interface ScaleBallotProps {
  question: Extract<RoundPollQuestion, { kind: 'scale' }>;
  value: number | 'none' | null;
  onChange: (value: number | 'none') => void;
}

/** Steps between two labelled ends, and no opinion where that is allowed. */
export const ScaleBallot = ({ question, value, onChange }: ScaleBallotProps) => {
  const t = useRoundPollTexts().vote;
  const { locale } = useI18n();
  const name = useId();
  const { steps, low, high } = question;
  const choice = (step: number | 'none', label: string) => (
    <label key={step} className={styles.step}>
      <input type="radio" name={name} checked={value === step} onChange={() => onChange(step)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className={styles.options}>
      <legend>
        <Line text={question.title} />
      </legend>
      <p>{t.scale(lineIn(low, locale), lineIn(high, locale), steps)}</p>
      <div className={styles.steps}>
        {Array.from({ length: steps }, (_, at) => choice(at + 1, String(at + 1)))}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{lineIn(low, locale)}</span>
        <span>{lineIn(high, locale)}</span>
      </p>
      {question.noOpinion ? choice('none', t.noOpinion) : null}
    </fieldset>
  );
};
