import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@weft/ui';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { SearchForm } from './search-form.js';
import { searchFrom, searchQuery } from './search.queries.js';
import { SearchResults } from './search-results.js';
import styles from './search.module.css';

const SearchPage = () => {
  const { t, locale } = useI18n();
  const [address] = useSearchParams();
  const { q, page } = searchFrom(address);
  const query = useQuery({ ...searchQuery(useApi(), { locale, q, page }), enabled: q !== '' });
  const title = q ? t('search.titleFor', { query: q }) : t('search.title');
  usePageHead({ title });
  return (
    <div className={styles.page}>
      <PageTitle>{title}</PageTitle>
      <SearchForm query={q} />
      {q === '' ? (
        <EmptyState title={t('search.start')}>
          <p>
            <Link to="/modules">{t('nav.allModules')}</Link>
          </p>
        </EmptyState>
      ) : (
        <PageData query={query}>{(found) => <SearchResults q={q} found={found} />}</PageData>
      )}
    </div>
  );
};

export default SearchPage;
