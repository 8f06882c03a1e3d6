export { AttachNotice } from './attach-notice.js';
export { RoundData } from './round-data.js';
export { RoundTabs } from './round-tabs.js';
export { roundHomeQuery } from './rounds.queries.js';
export { WayBackIn } from './way-back-in.js';
export { WayToRounds } from './way-to-rounds.js';
