import { Fragment } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { factsOf } from './entry-facts.js';
import styles from './library.module.css';
import type { ListedEntry } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

type Item = Pick<ListedEntry, 'text' | 'tags' | 'record'>;

/** The text of an entry, its points and what is known of it; a case has parts of its own. */
export const EntryBody = ({ item }: { item: Item }) => {
  const t = useLibraryTexts();
  const { locale } = useI18n();
  const { record } = item;
  const facts = factsOf(item, { t, locale });
  const points = pointsOf(record);
  return (
    <>
      {item.text ? <p className={styles.text}>{item.text}</p> : null}
      {points.length > 0 ? (
        <ul className={styles.points}>
          {points.map(({ title, text }) => (
            <li key={text}>
              {title ? <strong>{title}: </strong> : null}
              {text}
            </li>
          ))}
        </ul>
      ) : null}
      {facts.length > 0 ? (
        <dl className={styles.facts}>
          {facts.map(({ label, value }) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      ) : null}
      <EntryCautions record={record} />
    </>
  );
};

/** What an editor still has to settle, or has settled, and the note with an entry. */
const EntryCautions = ({ record }: Pick<Item, 'record'>) => {
  const t = useLibraryTexts();
  if (record.collection === 'cases' || record.collection === 'glossary') return null;
  const { note, flags = [] } = record.entry;
  if (!note && flags.length === 0) return null;
  return (
    <ul className={styles.cautions}>
      {flags.map(({ flag, text, settled }) => (
        <li key={flag + text} data-flag={settled ? undefined : flag}>
          <strong>{settled ? t.settled : t.flag}:</strong> {text}
        </li>
      ))}
      {note ? (
        <li>
          <strong>{t.note}:</strong> {note}
        </li>
      ) : null}
    </ul>
  );
};

function pointsOf({ entry }: Item['record']): { title?: string | undefined; text: string }[] {
  const points = 'points' in entry ? (entry.points ?? []) : [];
  return points.map((point) => (typeof point === 'string' ? { text: point } : point));
}
