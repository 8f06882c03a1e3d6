export { CohortModules } from './cohort-modules.js';
export { toVersionContent, type VersionRow } from './version-content.mapper.js';
export { VersionContentRepository } from './version-content.repository.js';
export { VersionMovesModule } from './version-moves.module.js';
