import type { Locale } from '@weft/contracts';
import { dayText } from '../moment.js';
import styles from './figure.module.css';
import type { FigureData } from './resolve.js';
import { texts } from './texts.js';

/** Years since year 0, so that dates can be placed beside each other. */
function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

interface TimelineProps {
  figure: FigureData;
  locale: Locale;
}

/** Events along a thread, at distances that follow the calendar, and then one by one in words. */
export const Timeline = ({ figure, locale }: TimelineProps) => {
  const t = texts[locale];
  const rows = [...figure.rows].sort((a, b) => yearsOf(String(a.value)) - yearsOf(String(b.value)));
  const years = rows.map((row) => yearsOf(String(row.value)));
  const first = Math.min(...years);
  const span = Math.max(...years) - first || 1;
  const placeOf = (year: number) => `${3 + (94 * (year - first)) / span}%`;
  return (
    <>
      <svg className={styles.steps} role="img" aria-label={figure.title}>
        <line className={styles.zero} x1="0" x2="100%" y1="50%" y2="50%" />
        {rows.map((row) => (
          <circle
            key={row.id}
            className={row.status === 'current' ? styles.here : styles.dot}
            cx={placeOf(yearsOf(String(row.value)))}
            cy="50%"
            r={row.status === 'current' ? 8 : 5}
          />
        ))}
      </svg>
      <ol className={styles.events}>
        {rows.map((row) => (
          <li key={row.id} data-status={row.status}>
            <strong>{dayText(String(row.value), locale)}</strong>
            <span>
              {row.label}
              {row.status ? <span className={styles.marked}> ({t.states[row.status]})</span> : null}
            </span>
            {row.note ? <span className={styles.marked}>{row.note}</span> : null}
          </li>
        ))}
      </ol>
    </>
  );
};
