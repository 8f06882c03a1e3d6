export { toStoredDocument } from './compile-texts.js';
export { ContentLoader } from './content-loader.js';
export { ContentPublisher, modulePublished } from './content-publisher.js';
export { ContentRepository, type DocumentLink, type StoredDocument } from './content.repository.js';
export { ContentModule } from './content.module.js';
export { hashOf, partsOfModule } from './module-parts.js';
export { MediaFiles } from './media-files.js';
export { ModuleMediaRepository } from './module-media.repository.js';
export { type ModuleFiles, ModuleSources, type ModuleTexts } from './module-sources.repository.js';
