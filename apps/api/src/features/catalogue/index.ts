export { CatalogueModule } from './catalogue.module.js';
export { toModuleSummary } from './catalogue.mapper.js';
export { CatalogueService } from './catalogue.service.js';
export type { CatalogueSnapshot } from './catalogue-snapshot.js';
export { type KnownLesson, type PublishedModule, textFor } from './published.js';
export { type OtherVersions, ReaderVersions } from './reader-versions.js';
