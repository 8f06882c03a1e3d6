import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { AssignmentsModule } from '../assignments/index.js';
import { CatalogueModule } from '../catalogue/index.js';
import { RetrievalModule } from '../retrieval/index.js';
import { HomeHandIns } from './home-hand-ins.js';
import { HomeRepository } from './home.repository.js';
import { HomeService } from './home.service.js';
import { ProgressController } from './progress.controller.js';
import { ProgressRepository } from './progress.repository.js';
import { ProgressService } from './progress.service.js';
import { TrackCache } from './track-cache.js';

@Module({
  imports: [AnswersModule, AssignmentsModule, CatalogueModule, RetrievalModule],
  controllers: [ProgressController],
  providers: [
    ProgressService,
    ProgressRepository,
    HomeService,
    HomeRepository,
    HomeHandIns,
    TrackCache,
  ],
})
export class ProgressModule {}
