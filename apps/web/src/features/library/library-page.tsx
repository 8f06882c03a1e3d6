import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@weft/ui';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { FilterForm } from './filter-form.js';
import { filtersFrom, searchOf } from './library-filters.js';
import styles from './library.module.css';
import { collectionsQuery } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

const LibraryPage = () => {
  const t = useLibraryTexts();
  const { locale } = useI18n();
  const [address] = useSearchParams();
  const { q } = filtersFrom(address);
  const query = useQuery(collectionsQuery(useApi(), locale, q));
  const asked = { q, chosen: {}, page: 1 };
  const title = q ? t.titleFor(q) : t.title;
  usePageHead({ title, description: t.lead });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageTitle>{title}</PageTitle>
        <p className={styles.lead}>{t.lead}</p>
        <FilterForm path="/library" label={t.searchAll} filters={asked} facets={[]} />
      </header>
      <PageData query={query}>
        {({ items, approximate }) => {
          const shown = items.filter(({ found }) => q === '' || found > 0);
          const total = shown.reduce((sum, { found }) => sum + found, 0);
          return (
            <>
              <p role="status">
                {q ? t.foundIn(total) : t.entries(total)}
                {approximate ? `. ${t.nearly}` : null}
              </p>
              {shown.length === 0 ? (
                <EmptyState title={q ? t.none(q) : t.nothingYet}>
                  {q ? (
                    <>
                      <p>{t.noneHelp}</p>
                      <p>
                        <Link to="/library">{t.whole}</Link>
                      </p>
                    </>
                  ) : null}
                </EmptyState>
              ) : (
                <ul role="list" className={styles.collections}>
                  {shown.map((one) => (
                    <li key={one.id}>
                      <h2>
                        <Link to={`/library/${one.id}${searchOf(asked)}`}>{one.title}</Link>
                      </h2>
                      <p className={styles.small}>
                        {q ? t.foundIn(one.found) : t.entries(one.entries)}
                      </p>
                      {q ? (
                        <ul className={styles.points}>
                          {one.first.map((item) => (
                            <li key={item.id}>
                              <Link to={`/library/${one.id}/${item.id}`}>{item.title}</Link>
                            </li>
                          ))}
                        </ul>
                      ) : (
                        <p>{one.about}</p>
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </PageData>
    </div>
  );
};

export default LibraryPage;
