export { SearchModule } from './search.module.js';
export { type SearchableLesson, SearchRepository } from './search.repository.js';
