export { AttachNotice } from './attach-notice.js';
export { RoundTabs } from './round-tabs.js';
export { roundHomeQuery } from './rounds.queries.js';
export { WayToRounds } from './way-to-rounds.js';
