export { CatalogueModule } from './catalogue.module.js';
export { toModuleSummary } from './catalogue.mapper.js';
export { CatalogueService } from './catalogue.service.js';
export type { CatalogueSnapshot } from './catalogue-snapshot.js';
export { type KnownLesson } from './published.js';
