import type { Locale } from '@weft/contracts';
import { useId } from 'react';
import { numberText } from '../moment.js';
import styles from './figure.module.css';
import type { FigureData } from './resolve.js';

interface ComparisonProps {
  figure: FigureData;
  locale: Locale;
}

/** Two counts per row on one scale: a loose and a dense weave, each with its number. */
export const Comparison = ({ figure, locale }: ComparisonProps) => {
  const weave = useId();
  const largest = Math.max(
    1,
    ...figure.rows.flatMap((row) => [Number(row.value), row.second ?? 0]),
  );
  return (
    <div role="img" aria-label={figure.title} className={styles.bars}>
      {figure.rows.map((row) => (
        <div key={row.id}>
          <p>{row.label}</p>
          {[Number(row.value), row.second ?? 0].map((count, index) => (
            <div key={figure.series[index]}>
              <p className={styles.marked}>
                {figure.series[index]} <strong>{numberText(count, locale)}</strong>
              </p>
              <svg className={styles.bar} aria-hidden="true" focusable="false">
                <pattern
                  id={`${weave}${row.id}${index}`}
                  width="6"
                  height="6"
                  patternUnits="userSpaceOnUse"
                >
                  <rect
                    className={index === 0 ? styles.loose : styles.dense}
                    width="6"
                    height="6"
                  />
                  <path className={styles.weft} d={index === 0 ? 'M0 3h6' : 'M0 3h6M3 0v6'} />
                </pattern>
                <line className={styles.zero} x1="0.5" x2="0.5" y1="0" y2="100%" />
                <rect
                  className={styles.filled}
                  width={`${(Math.max(0, count) / largest) * 100}%`}
                  height="100%"
                  fill={`url(#${weave}${row.id}${index})`}
                />
              </svg>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
};
