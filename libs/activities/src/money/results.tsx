import type { Locale } from '@weft/contracts';
import { Notice } from '@weft/ui';
import type { ReactNode } from 'react';
import { useLater } from '../script/use-later.js';
import styles from './results.module.css';
import { texts } from './texts.js';

interface ResultsProps {
  locale: Locale;
  /** What must be filled in before the numbers mean anything. */
  missing: string[];
  /** What the numbers come down to, in sentences. */
  said: string[];
  /** The sentences hold good news. */
  sound: boolean;
  /** Names with their amounts. */
  facts: [string, string][];
  /** The drawing. */
  children: ReactNode;
}

/** What numbers come down to, along with every change; spoken once somebody stops typing. */
export const Results = ({ locale, missing, said, sound, facts, children }: ResultsProps) => {
  const t = texts[locale];
  const whole = missing.length === 0;
  const spoken = useLater(whole ? said.join(' ') : '', 1_000);
  return (
    <section className={styles.results}>
      <h4>{t.results}</h4>
      {whole ? (
        <>
          <Notice kind={sound ? 'information' : 'caution'}>
            {said.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
          <dl>
            {facts.map(([name, fact]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
          {children}
        </>
      ) : (
        <Notice kind="caution" title={t.incomplete}>
          <ul>
            {missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </section>
  );
};
