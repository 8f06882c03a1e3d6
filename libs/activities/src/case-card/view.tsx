import { Disclosure } from '@weft/ui';
import type { ReactNode } from 'react';
import { LibraryLink } from '../source/library-link.js';
import { SourceLine } from '../source/source-text.js';
import type { ContentViewProps } from '../view-props.js';
import type { CaseData } from './definition.js';
import { texts } from './texts.js';
import styles from './view.module.css';

/** What to take from a case and its challenge; the other parts are folded. */
export const CaseCardView = ({ props, locale }: ContentViewProps<CaseData>) => {
  const t = texts[locale];
  return (
    <article className={styles.card}>
      <p className={styles.label}>
        {t.label} · {props.sector} · {t.countries[props.country]}
      </p>
      <h3>{props.title}</h3>
      <Part title={t.takeaways}>
        <List texts={props.takeaways} />
      </Part>
      <Part title={t.challenge}>
        <p>{props.challenge}</p>
      </Part>
      <Disclosure summary={t.more}>
        <Part title={t.story}>
          <p>{props.story}</p>
        </Part>
        <Part title={t.stakeholders}>
          <List texts={props.stakeholders} />
        </Part>
        <Part title={t.importance}>
          <p>{props.importance}</p>
        </Part>
        <Part title={t.solutions}>
          <List texts={props.solutions} />
        </Part>
        <Part title={t.remarks}>
          <p>{props.remarks}</p>
        </Part>
      </Disclosure>
      <p className={styles.source}>
        <SourceLine source={props.source} locale={locale} />{' '}
        <LibraryLink collection="cases" id={props.id} locale={locale} />
      </p>
    </article>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={styles.part}>
    <h4>{title}</h4>
    {children}
  </div>
);

const List = ({ texts: entries }: { texts: string[] }) => (
  <ul>
    {entries.map((entry) => (
      <li key={entry}>{entry}</li>
    ))}
  </ul>
);
