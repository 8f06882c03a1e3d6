export { teamPageQuery } from './agreements.queries.js';
export { AgreementText } from './agreement-text.js';
export { TeamMark } from './team-mark.js';
