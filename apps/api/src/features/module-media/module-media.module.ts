import { Module } from '@nestjs/common';
import { ContentModule } from '../content/index.js';
import { DraftsModule } from '../drafts/index.js';
import { ReviewRoundsModule } from '../review-rounds/index.js';
import { ModuleMediaController } from './module-media.controller.js';
import { ModuleMediaService } from './module-media.service.js';

/** Pictures and recordings for readers: of what is published, and of what a round is about. */
@Module({
  imports: [ContentModule, DraftsModule, ReviewRoundsModule],
  controllers: [ModuleMediaController],
  providers: [ModuleMediaService],
})
export class ModuleMediaModule {}
