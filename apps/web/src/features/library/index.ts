import type { PageContext } from '../../platform/page/page-route.js';
import { filtersFrom } from './library-filters.js';
import { collectionsQuery, entryQuery, listQuery } from './library.queries.js';

/* What the first HTML of each page needs. Imported when asked, so that no other page loads it. */

export const prefetchCollections = ({ api, queryClient, locale, search }: PageContext) =>
  queryClient.query(collectionsQuery(api, locale, filtersFrom(search).q));

export const prefetchList = ({ api, queryClient, locale, params, search }: PageContext) => {
  const { collection = '' } = params;
  return queryClient.query(listQuery(api, { locale, collection, filters: filtersFrom(search) }));
};

export const prefetchEntry = ({ api, queryClient, locale, params }: PageContext) => {
  const { collection = '', id = '' } = params;
  return queryClient.query(entryQuery(api, { locale, collection, id }));
};
