import type { Locale } from '@weft/contracts';
import type { ReactNode } from 'react';
import { DataTable } from '../figure/table.js';
import { euroText } from '../money/amount.js';
import { numberText } from '../moment.js';
import { breakEvenOf, unitsToShow, yearAt, type YearAt } from './result.js';
import type { BreakEvenValue } from './schema.js';
import { texts } from './texts.js';
import styles from './view.module.css';

interface ChartProps {
  value: BreakEvenValue;
  locale: Locale;
}

/* The drawing's own grid; it grows with the page. */
const [width, height, edge] = [600, 280, 8];

/** Costs and income against the number of units, with the same numbers as a table. */
export const Chart = ({ value, locale }: ChartProps) => {
  const t = texts[locale];
  const years = unitsToShow(value).map((units) => yearAt(value, units));
  const chosen = yearAt(value, value.units ?? 0);
  const breakEven = breakEvenOf(value).breakEvenUnits;
  const last = years.at(-1) ?? chosen;
  const top = Math.max(1, ...years.flatMap(({ costs, income }) => [costs, income]));
  const x = (units: number) => edge + (units / Math.max(1, last.units)) * (width - 2 * edge);
  const y = (cents: number) => height - edge - (cents / top) * (height - 2 * edge);
  const lineOf = (of: 'costs' | 'income') =>
    `M${x(0)} ${y(yearAt(value, 0)[of])}L${x(last.units)} ${y(last[of])}`;
  const isShown = breakEven !== null && years.some(({ units }) => units === breakEven);
  const point = isShown ? yearAt(value, breakEven) : null;
  const money = (cents: number) => euroText(cents, locale);
  const count = (units: number) => numberText(units, locale);

  return (
    <figure className={styles.chart}>
      <figcaption>{t.chart}</figcaption>
      <p className={styles.axis}>{money(top)}</p>
      <svg
        role="img"
        aria-label={t.chartText(count(chosen.units), money(chosen.income), money(chosen.costs))}
        viewBox={`0 0 ${width} ${height}`}
      >
        <path className={styles.axes} d={`M${edge} ${edge}V${height - edge}H${width - edge}`} />
        <path className={styles.chosen} d={`M${x(chosen.units)} ${edge}V${height - edge}`} />
        <path className={styles.costs} d={lineOf('costs')} />
        <path className={styles.income} d={lineOf('income')} />
        {point ? (
          <circle className={styles.point} cx={x(point.units)} cy={y(point.income)} r="8" />
        ) : null}
      </svg>
      <p className={styles.axis}>
        <span>0</span>
        <span>{count(last.units)}</span>
      </p>
      <ul className={styles.legend}>
        <Key name="income">{t.income}</Key>
        <Key name="costs">{t.costs}</Key>
        <Key name="chosen">
          {t.chosen}: {count(chosen.units)}
        </Key>
        {point ? (
          <Key name="point">
            {t.point}: {count(point.units)}
          </Key>
        ) : null}
      </ul>
      <DataTable
        locale={locale}
        caption={t.chart}
        columns={[t.number, t.incomeShort, t.costsShort, t.result]}
        rows={years.map((year) => ({ id: String(year.units), cells: cellsOf(year) }))}
      />
    </figure>
  );

  function cellsOf({ units, income, costs }: YearAt): string[] {
    return [count(units), money(income), money(costs), money(income - costs)];
  }
};

interface KeyProps {
  name: 'income' | 'costs' | 'chosen' | 'point';
  children: ReactNode;
}

/** What a line or point of the drawing is, beside a piece of it. */
const Key = ({ name, children }: KeyProps) => (
  <li>
    <svg viewBox="0 0 32 16" aria-hidden="true" focusable="false">
      {name === 'point' ? (
        <circle className={styles.point} cx="16" cy="8" r="6" />
      ) : (
        <path className={styles[name]} d={name === 'chosen' ? 'M16 0V16' : 'M0 8H32'} />
      )}
    </svg>
    <span>{children}</span>
  </li>
);
