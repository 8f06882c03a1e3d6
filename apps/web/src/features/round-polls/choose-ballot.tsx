import type { RoundPollQuestion } from '@weft/contracts';
import { useId, useState } from 'react';
import { Line } from './line.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

interface ChooseBallotProps {
  question: Extract<RoundPollQuestion, { kind: 'choose' }>;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/**
 * So many options at most. What is over the limit stays reachable, is not taken, and says why: a
 * disabled box would be skipped by the keyboard and tell nothing.
 */
export const ChooseBallot = ({ question, chosen, onChange }: ChooseBallotProps) => {
  const t = useRoundPollTexts().vote;
  const name = useId();
  const [refused, setRefused] = useState(false);
  const { choose } = question;
  const single = choose === 1;
  const full = chosen.length >= choose;
  const change = (id: string, on: boolean) => {
    const over = on && full && !single;
    setRefused(over);
    if (over) return;
    const others = single ? [] : chosen.filter((one) => one !== id);
    onChange(on ? [...others, id] : others);
  };
  return (
    <fieldset className={styles.options}>
      <legend>
        <Line text={question.title} />
      </legend>
      <p>{t.choose(choose)}</p>
      {question.options.map(({ id, title }) => {
        const checked = chosen.includes(id);
        return (
          <label key={id} className={styles.option}>
            <input
              type={single ? 'radio' : 'checkbox'}
              name={name}
              checked={checked}
              aria-disabled={!single && full && !checked}
              onChange={({ target }) => change(id, target.checked)}
            />
            <span>
              <Line text={title} />
            </span>
          </label>
        );
      })}
      {single ? null : (
        <p role="status" className={styles.count} data-over={refused || undefined}>
          {t.chosen(chosen.length, choose)} {refused ? t.full(choose) : null}
        </p>
      )}
    </fieldset>
  );
};
