export { AuthorPage } from './author-page.js';
export { DraftLinks } from './draft-links.js';
export { draftFactsQuery } from './authoring.queries.js';
