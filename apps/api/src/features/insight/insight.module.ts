import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.js';
import { CohortsModule } from '../cohorts/index.js';
import { ActivityIndex } from './activity-index.js';
import { BoardCache } from './board-cache.js';
import { BoardRepository } from './board.repository.js';
import { MatrixController } from './matrix.controller.js';
import { MatrixService } from './matrix.service.js';
import { ReadingController } from './reading.controller.js';
import { ReadingRepository } from './reading.repository.js';
import { ReadingService } from './reading.service.js';
import { SharingRepository } from './sharing.repository.js';
import { SharingService } from './sharing.service.js';

/** Insight for the lecturers of a cohort, and what learners let them read. */
@Module({
  imports: [CatalogueModule, CohortsModule],
  controllers: [MatrixController, ReadingController],
  providers: [
    ...[BoardRepository, BoardCache, MatrixService],
    ...[ReadingRepository, ActivityIndex, ReadingService],
    ...[SharingRepository, SharingService],
  ],
})
export class InsightModule {}
