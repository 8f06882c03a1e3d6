export { filtersFrom } from './library-filters.js';
export { collectionsQuery, entryQuery, listQuery } from './library.queries.js';
