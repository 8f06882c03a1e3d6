import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.js';
import { LibraryModule } from '../library/index.js';
import { SearchModule } from '../search/index.js';
import { ContentLoader } from './content-loader.js';
import { ContentPublisher } from './content-publisher.js';
import { ContentRepository } from './content.repository.js';
import { ModuleSources } from './module-sources.repository.js';
import { ServedContent } from './served-content.js';

@Module({
  imports: [CatalogueModule, LibraryModule, SearchModule],
  providers: [ContentLoader, ContentPublisher, ContentRepository, ModuleSources, ServedContent],
  exports: [ContentLoader, ContentPublisher, ContentRepository, ModuleSources],
})
export class ContentModule {}
