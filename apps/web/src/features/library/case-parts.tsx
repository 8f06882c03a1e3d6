import type { ReactNode } from 'react';
import styles from './library.module.css';
import type { EntryOf } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

/** The seven parts of a practice example, in the order in which they teach. */
export const CaseParts = ({ entry }: { entry: EntryOf<'cases'> }) => {
  const t = useLibraryTexts();
  return (
    <div className={styles.parts}>
      <Part title={t.takeaways}>
        <List texts={entry.takeaways} />
      </Part>
      <Part title={t.story}>{entry.story}</Part>
      <Part title={t.challenge}>{entry.challenge}</Part>
      <Part title={t.stakeholders}>
        <List texts={entry.stakeholders} />
      </Part>
      <Part title={t.importance}>{entry.importance}</Part>
      <Part title={t.solutions}>
        <List texts={entry.solutions} />
      </Part>
      <Part title={t.remarks}>{entry.remarks}</Part>
    </div>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    {typeof children === 'string' ? <p>{children}</p> : children}
  </section>
);

const List = ({ texts }: { texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
