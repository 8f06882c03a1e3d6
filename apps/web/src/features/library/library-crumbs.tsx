import { Link } from 'react-router';
import styles from './library.module.css';
import type { EntryDetail } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

/** The way back from an entry to its collection and to the library. */
export const LibraryCrumbs = ({ collection }: { collection?: EntryDetail['collection'] }) => {
  const t = useLibraryTexts();
  return (
    <p className={styles.crumbs}>
      <Link to="/library">{t.title}</Link>
      {collection ? (
        <>
          {' '}
          <span aria-hidden="true">/</span>{' '}
          <Link to={`/library/${collection.id}`}>{collection.title}</Link>
        </>
      ) : null}
    </p>
  );
};
