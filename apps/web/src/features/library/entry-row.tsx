import { Link } from 'react-router';
import { EntryBody } from './entry-body.js';
import { EntryOrigin } from './entry-origin.js';
import { EntryProposer } from './entry-proposer.js';
import styles from './library.module.css';
import type { ListedEntry } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

interface EntryRowProps {
  collection: string;
  item: ListedEntry;
}

/** An entry in its list, with all that it holds; only a case is told on its own page. */
export const EntryRow = ({ collection, item }: EntryRowProps) => {
  const t = useLibraryTexts();
  const address = `/library/${collection}/${item.id}`;
  const { record } = item;
  return (
    <li className={styles.row} data-entry={item.id}>
      <TagLine tags={item.tags} />
      <h3>
        <Link to={address}>{item.title}</Link>
      </h3>
      {record.collection === 'cases' ? (
        <>
          <ul className={styles.points}>
            {record.entry.takeaways.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>
            <Link to={address} aria-label={`${t.readCase}: ${item.title}`}>
              {t.readCase}
            </Link>
          </p>
        </>
      ) : (
        <EntryBody item={item} />
      )}
      <EntryProposer proposed={item.proposed} />
      <EntryOrigin asOf={item.asOf} sources={item.source ? [item.source] : []} />
    </li>
  );
};

/** What an entry is, in a few words; flags are told in full with the entry. */
export const TagLine = ({ tags }: Pick<ListedEntry, 'tags'>) => {
  const said = tags.filter(
    ({ facet }) => !['flag', 'chosen', 'domain', 'question'].includes(facet),
  );
  return said.length > 0 ? (
    <p className={styles.tags}>{said.map(({ title }) => title).join(' · ')}</p>
  ) : null;
};
