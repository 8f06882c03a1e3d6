import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { CollectionOverview } from './collection-overview.js';
import { CollectionResults } from './collection-results.js';
import { FilterForm } from './filter-form.js';
import { LibraryCrumbs } from './library-crumbs.js';
import { filtersFrom, type LibraryFilters } from './library-filters.js';
import styles from './library.module.css';
import { listQuery, type CollectionList } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

const Collection = ({ list, filters }: { list: CollectionList; filters: LibraryFilters }) => {
  const t = useLibraryTexts();
  const { collection, facets } = list;
  const path = `/library/${collection.id}`;
  usePageHead({ title: collection.title, description: collection.about });
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <LibraryCrumbs />
        <PageTitle>{collection.title}</PageTitle>
        <p className={styles.lead}>{collection.about}</p>
      </header>
      <CollectionOverview path={path} filters={filters} list={list} />
      <div className={styles.columns}>
        <FilterForm path={path} label={t.searchOne} filters={filters} facets={facets} />
        <CollectionResults path={path} filters={filters} list={list} />
      </div>
    </div>
  );
};

const CollectionPage = () => {
  const { locale } = useI18n();
  const { collection = '' } = useParams();
  const [address] = useSearchParams();
  const filters = filtersFrom(address);
  const query = useQuery(listQuery(useApi(), { locale, collection, filters }));
  return (
    <PageData query={query}>{(list) => <Collection list={list} filters={filters} />}</PageData>
  );
};

export default CollectionPage;
