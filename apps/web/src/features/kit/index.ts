export { kitQuery, kitToolQuery } from './kit.queries.js';
