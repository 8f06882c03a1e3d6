import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { CohortModules } from './cohort-modules.js';
import { CohortVersionsRepository } from './cohort-versions.repository.js';
import { CohortVersionsService } from './cohort-versions.service.js';
import { MoveDecisions } from './move-decisions.service.js';
import { MyUpdatesController } from './my-updates.controller.js';
import { MyUpdatesRepository } from './my-updates.repository.js';
import { MyUpdatesService } from './my-updates.service.js';
import { ReadingVersions } from './reading-versions.service.js';
import { VersionContentRepository } from './version-content.repository.js';
import { VersionDifferences } from './version-differences.service.js';
import { VersionMovesController } from './version-moves.controller.js';
import { VersionOffers } from './version-offers.service.js';

/** Which version of a module a cohort reads, and what changes with a newer one. */
@Module({
  imports: [CatalogueModule, CohortsModule, NotificationsModule],
  controllers: [VersionMovesController, MyUpdatesController],
  providers: [
    ...[VersionContentRepository, VersionDifferences],
    ...[CohortVersionsRepository, CohortVersionsService, MoveDecisions, ReadingVersions],
    ...[MyUpdatesRepository, MyUpdatesService, CohortModules, VersionOffers],
  ],
  exports: [CohortModules, VersionContentRepository],
})
export class VersionMovesModule {}
