export { CohortModules } from './cohort-modules.js';
export { VersionMovesModule } from './version-moves.module.js';
