import type { RoundPollQuestion } from '@weft/contracts';
import { withDot } from '@weft/rules';
import { DotButtons } from '../../platform/forms/dot-buttons.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { Line, lineIn } from './line.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

interface DotsBallotProps {
  question: Extract<RoundPollQuestion, { kind: 'dots' }>;
  dots: Record<string, number>;
  onChange: (dots: Record<string, number>) => void;
}

/** A budget of dots to spread over options. */
export const DotsBallot = ({ question, dots, onChange }: DotsBallotProps) => {
  const t = useRoundPollTexts().vote;
  const { locale } = useI18n();
  const { options, several, dots: budget } = question;
  const rule = { budget, several, options: options.map(({ id }) => id) };
  const given = Object.values(dots).reduce((sum, count) => sum + count, 0);
  return (
    <fieldset className={styles.options}>
      <legend>
        <Line text={question.title} />
      </legend>
      <p>{t.dots(budget, several)}</p>
      <ul role="list" className={styles.rows}>
        {options.map(({ id, title }) => {
          const name = lineIn(title, locale);
          const after = (by: 1 | -1) => withDot(dots, { option: id, by }, rule);
          return (
            <li key={id}>
              <span>
                <Line text={title} />
              </span>
              <DotButtons
                dots={dots[id] ?? 0}
                can={(by) => after(by) !== dots}
                onChange={(by) => onChange(after(by))}
                labels={{ give: t.give(name), take: t.take(name), own: t.own(dots[id] ?? 0) }}
              />
            </li>
          );
        })}
      </ul>
      <p role="status" className={styles.count}>
        {t.left(budget - given)}
      </p>
    </fieldset>
  );
};
