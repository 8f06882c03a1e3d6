import { EmptyState } from '@weft/ui';
import { Link } from 'react-router';
import type { components } from '../../platform/api/schema.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageLinks } from '../../platform/page/page-links.js';
import styles from './search.module.css';

type Found = components['schemas']['SearchLessonsResponse'];

/** What was found, with the words that match marked in the passage. */
export const SearchResults = ({ q, found }: { q: string; found: Found }) => {
  const { t } = useI18n();
  const { items, total, page, pages, corrected } = found;
  if (total === 0) {
    return (
      <EmptyState title={t('search.none', { query: q })}>
        <p>
          {t('search.noneHelp')} <Link to="/modules">{t('nav.allModules')}</Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <p role="status">
        {corrected ? `${t('search.corrected', { query: q, corrected })} ` : null}
        {t('search.found', { count: total })}
      </p>
      <ol className={styles.hits} role="list">
        {items.map((hit) => (
          <li key={hit.lessonId}>
            <h2>
              <Link to={`/modules/${hit.moduleSlug}/${hit.lessonSlug}`}>{hit.title}</Link>
            </h2>
            <p className={styles.module}>{hit.moduleTitle}</p>
            <p className={styles.passage}>
              {'… '}
              {hit.passage.map(({ text, match }, at) =>
                match ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
              )}
              {' …'}
            </p>
          </li>
        ))}
      </ol>
      {pages > 1 ? (
        <PageLinks
          page={page}
          pages={pages}
          addressOf={(to) => `/search?${new URLSearchParams({ q, page: String(to) })}`}
        />
      ) : null}
    </>
  );
};
