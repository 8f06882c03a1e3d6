import { DataTable } from '@weft/activities/react';
import type { RoundPollResult } from '@weft/contracts';
import { roundShift, type Spread } from '@weft/rules';
import { useI18n } from '../../platform/i18n/i18n.js';
import { optionTitle } from './option-title.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

interface ResultShiftProps {
  before: RoundPollResult;
  after: RoundPollResult;
}

/** What changed since the round before, in words and as a table. */
export const ResultShift = ({ before, after }: ResultShiftProps) => {
  const t = useRoundPollTexts();
  const words = t.result.shift;
  const { locale } = useI18n();
  const shift = roundShift(before, after);
  if (after.question.kind === 'open') return null;
  const number = (value: number | null) => (value === null ? '–' : t.result.number(value));
  const table = (
    rows: { id: string; before: number; after: number }[],
    show: (value: number) => string,
    change: (value: number) => string,
  ) => (
    <DataTable
      locale={locale}
      caption={words.title}
      columns={[t.result.answer, words.before, words.after, words.change]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          optionTitle(after.question, row.id, { locale, t }),
          ...[show(row.before), show(row.after), change(row.after - row.before)],
        ],
      }))}
    />
  );
  return (
    <section className={styles.roles}>
      <h3>{words.title}</h3>
      {shift === null ? <p className={styles.quiet}>{words.none}</p> : null}
      {shift?.kind === 'shares' ? (
        <>
          <p className={styles.quiet}>{words.shares}</p>
          {table(shift.rows, t.result.percent, words.points)}
        </>
      ) : null}
      {shift?.kind === 'scale' ? (
        <p>
          {words.scale(number(shift.before.median), number(shift.after.median))}{' '}
          {words.spread(number(shift.before.range), number(shift.after.range))}{' '}
          {words[closeness(shift.before, shift.after)]}
        </p>
      ) : null}
      {shift?.kind === 'ranking' ? (
        <>
          <p>{words.agreement(number(shift.agreement.before), number(shift.agreement.after))}</p>
          {table(shift.rows, t.result.number, words.places)}
        </>
      ) : null}
    </section>
  );
};

const closeness = (before: Spread, after: Spread): 'closer' | 'apart' | 'same' => {
  if (after.range === before.range) return 'same';
  return after.range < before.range ? 'closer' : 'apart';
};
