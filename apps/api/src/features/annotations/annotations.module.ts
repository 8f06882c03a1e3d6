import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts/index.js';
import { ReviewRoundsModule } from '../review-rounds/index.js';
import { ThreadsModule } from '../threads/index.js';
import { AnnotationContainersController } from './annotation-containers.controller.js';
import { AnnotationContainersService } from './annotation-containers.service.js';
import { AnnotationSources } from './annotation-sources.js';
import { AnnotationsController } from './annotations.controller.js';
import { AnnotationsService } from './annotations.service.js';
import { DraftAnnotationsController } from './draft-annotations.controller.js';

/** Remarks on drafts for other tools. */
@Module({
  imports: [DraftsModule, ReviewRoundsModule, ThreadsModule],
  controllers: [AnnotationContainersController, AnnotationsController, DraftAnnotationsController],
  providers: [AnnotationSources, AnnotationsService, AnnotationContainersService],
})
export class AnnotationsModule {}
