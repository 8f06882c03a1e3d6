import type { Locale } from '@weft/contracts';
import { useId } from 'react';
import { numberText } from '../moment.js';
import styles from './figure.module.css';

export interface Bar {
  id: string;
  label: string;
  value: number;
  /** Drawn with a denser weave, and said in words. */
  mark?: string | undefined;
}

interface BarsProps {
  title: string;
  bars: Bar[];
  locale: Locale;
}

/** Horizontal bars from zero: words in the flow of the page, only the bars are drawn. */
export const Bars = ({ title, bars, locale }: BarsProps) => {
  const weave = useId();
  const largest = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <div role="img" aria-label={title} className={styles.bars}>
      {bars.map((bar) => (
        <div key={bar.id}>
          <p>
            {bar.label}
            {bar.mark ? <span className={styles.marked}> ({bar.mark})</span> : null}{' '}
            <strong>{numberText(bar.value, locale)}</strong>
          </p>
          <svg className={styles.bar} aria-hidden="true" focusable="false">
            <pattern id={`${weave}${bar.id}`} width="6" height="6" patternUnits="userSpaceOnUse">
              <rect className={bar.mark ? styles.dense : styles.loose} width="6" height="6" />
              <path className={styles.weft} d={bar.mark ? 'M0 3h6M3 0v6' : 'M0 3h6'} />
            </pattern>
            <line className={styles.zero} x1="0.5" x2="0.5" y1="0" y2="100%" />
            <rect
              className={styles.filled}
              width={`${(Math.max(0, bar.value) / largest) * 100}%`}
              height="100%"
              fill={`url(#${weave}${bar.id})`}
            />
          </svg>
        </div>
      ))}
    </div>
  );
};
