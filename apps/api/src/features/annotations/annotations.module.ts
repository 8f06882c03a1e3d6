import { Module } from '@nestjs/common';
import { ReviewRoundsModule } from '../review-rounds/index.js';
import { ThreadsModule } from '../threads/index.js';
import { AnnotationsController } from './annotations.controller.js';
import { AnnotationsService } from './annotations.service.js';

/** Remarks of review rounds for other tools. */
@Module({
  imports: [ReviewRoundsModule, ThreadsModule],
  controllers: [AnnotationsController],
  providers: [AnnotationsService],
})
export class AnnotationsModule {}
