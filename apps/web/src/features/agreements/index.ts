export { teamPageQuery } from './agreements.queries.js';
export { TeamMark } from './team-mark.js';
