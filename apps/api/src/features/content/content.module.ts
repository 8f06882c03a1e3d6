import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.js';
import { LibraryModule } from '../library/index.js';
import { SearchModule } from '../search/index.js';
import { ContentLoader } from './content-loader.js';
import { ContentPublisher } from './content-publisher.js';
import { ContentRepository } from './content.repository.js';
import { MediaFiles } from './media-files.js';
import { ModuleMediaRepository } from './module-media.repository.js';
import { ModuleSources } from './module-sources.repository.js';
import { ServedContent } from './served-content.js';

@Module({
  imports: [CatalogueModule, LibraryModule, SearchModule],
  providers: [
    ...[ContentLoader, ContentPublisher, ContentRepository, ServedContent],
    ...[ModuleSources, ModuleMediaRepository, MediaFiles],
  ],
  exports: [
    ...[ContentLoader, ContentPublisher, ContentRepository],
    ...[ModuleSources, ModuleMediaRepository, MediaFiles],
  ],
})
export class ContentModule {}
