import { EmptyState } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageLinks } from '../../platform/page/page-links.js';
import { ChosenFilters } from './chosen-filters.js';
import { EntryRow } from './entry-row.js';
import { searchOf, type LibraryFilters } from './library-filters.js';
import styles from './library.module.css';
import type { CollectionList } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

interface CollectionResultsProps {
  path: string;
  filters: LibraryFilters;
  list: CollectionList;
}

/** How much was found, a page of it, and the files to keep of all of it. */
export const CollectionResults = ({ path, filters, list }: CollectionResultsProps) => {
  const t = useLibraryTexts();
  const { collection, items, total, page, pages } = list;
  return (
    <section aria-labelledby="library-results" className={styles.results}>
      <h2 id="library-results">
        <span role="status">
          {t.found(total, t.entries(collection.entries))}
          {list.approximate ? `. ${t.nearly}` : null}
        </span>
      </h2>
      <ChosenFilters path={path} filters={filters} facets={list.facets} />
      {total === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyHelp}</p>
          <p>
            <Link to={path}>{t.dropAll}</Link>
          </p>
          {filters.q ? (
            <p>
              <Link to={`/library?${new URLSearchParams({ q: filters.q })}`}>{t.elsewhere}</Link>
            </p>
          ) : null}
        </EmptyState>
      ) : (
        <>
          <Downloads collection={collection.id} filters={filters} />
          <ul role="list" className={styles.rows}>
            {items.map((item) => (
              <EntryRow key={item.id} collection={collection.id} item={item} />
            ))}
          </ul>
        </>
      )}
      <MissingSomething collection={collection.id} />
      {pages > 1 ? (
        <PageLinks
          page={page}
          pages={pages}
          addressOf={(to) => path + searchOf({ ...filters, page: to })}
        />
      ) : null}
    </section>
  );
};

const Downloads = ({ collection, filters }: { collection: string; filters: LibraryFilters }) => {
  const t = useLibraryTexts();
  const { locale } = useI18n();
  const search = searchOf({ ...filters, page: 1 }).replace('?', '&');
  const address = (format: string) =>
    `/api/library/${collection}/export.${format}?locale=${locale}${search}`;
  return (
    <p className={styles.downloads} data-print="no">
      {t.download}{' '}
      <a href={address('csv')} download>
        CSV
      </a>{' '}
      <a href={address('json')} download>
        JSON
      </a>
    </p>
  );
};

/** What learners may propose, by where it would stand. */
const proposable: Readonly<Record<string, string>> = {
  addresses: 'source',
  cases: 'case',
  ecosystem: 'actor',
};

const MissingSomething = ({ collection }: { collection: string }) => {
  const t = useLibraryTexts();
  const kind = proposable[collection];
  return kind ? (
    <p data-print="no">
      {t.missing} <Link to={`/proposals/new?kind=${kind}`}>{t.propose}</Link>
    </p>
  ) : null;
};
