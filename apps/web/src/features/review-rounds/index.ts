export { RoundTabs } from './round-tabs.js';
export { WayToRounds } from './way-to-rounds.js';
