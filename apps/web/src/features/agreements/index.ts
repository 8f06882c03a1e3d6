import './texts.js';

export { teamPageQuery } from './agreements.queries.js';
