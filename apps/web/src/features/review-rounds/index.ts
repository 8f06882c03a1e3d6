export { WayToRounds } from './way-to-rounds.js';
