export { goalsQuery } from './goals.queries.js';
export { SharedGoals } from './shared-goals.js';
