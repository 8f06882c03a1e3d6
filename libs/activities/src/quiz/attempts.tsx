import type { Locale } from '@weft/contracts';
import { Disclosure } from '@weft/ui';
import { momentText, numberText } from '../moment.js';
import type { Attempt } from '../view-props.js';
import { texts } from './texts.js';

interface AttemptsProps {
  attempts: Pick<Attempt, 'submittedAt' | 'result'>[];
  locale: Locale;
}

/** The points of every attempt that was scored, oldest first. */
export const Attempts = ({ attempts, locale }: AttemptsProps) => {
  const t = texts[locale];
  const scored = attempts.flatMap(({ submittedAt, result }) =>
    result ? [{ submittedAt, result }] : [],
  );
  if (scored.length === 0) return null;
  return (
    <Disclosure summary={t.attempts(scored.length)}>
      <ul>
        {scored.map(({ submittedAt, result }, at) => (
          <li key={submittedAt}>
            {t.attempt(
              at + 1,
              t.points(numberText(result.score, locale), numberText(result.max, locale)),
              momentText(submittedAt, locale),
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
