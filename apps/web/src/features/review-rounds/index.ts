export { RoundTabs } from './round-tabs.js';
export { reviewRoundQuery, roundHomeQuery, roundKey } from './rounds.queries.js';
