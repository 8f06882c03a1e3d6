export { TeamAccess, type TeamStanding } from './team.policy.js';
export { TeamsModule } from './teams.module.js';
