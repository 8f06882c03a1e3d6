export { SearchForm } from './search-form.js';
export { searchFrom, searchQuery } from './search.queries.js';
