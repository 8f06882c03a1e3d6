import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { CatalogueModule } from '../catalogue/index.js';
import { ProgressController } from './progress.controller.js';
import { ProgressRepository } from './progress.repository.js';
import { ProgressService } from './progress.service.js';

@Module({
  imports: [AnswersModule, CatalogueModule],
  controllers: [ProgressController],
  providers: [ProgressService, ProgressRepository],
})
export class ProgressModule {}
