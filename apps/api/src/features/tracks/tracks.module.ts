import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.js';
import { DraftController } from './draft.controller.js';
import { DraftAccess } from './draft.policy.js';
import { TrackDraftRepository } from './track-draft.repository.js';
import { DraftService } from './draft.service.js';
import { ModuleFactsRepository } from './module-facts.repository.js';
import { PublicationRepository } from './publication.repository.js';
import { PublicationService } from './publication.service.js';
import { TrackController } from './track.controller.js';

/** The track studio: drafts that several people write, and the versions published from them. */
@Module({
  imports: [CatalogueModule],
  controllers: [DraftController, TrackController],
  providers: [
    ...[DraftAccess, TrackDraftRepository, DraftService],
    ...[ModuleFactsRepository, PublicationRepository, PublicationService],
  ],
})
export class TracksModule {}
