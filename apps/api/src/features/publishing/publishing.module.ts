import { Module } from '@nestjs/common';
import { WriteLimit } from '../../platform/http/write-limit.js';
import { CatalogueModule } from '../catalogue/index.js';
import { DraftsModule } from '../drafts/index.js';
import { ThreadsModule } from '../threads/index.js';
import { PublicationRepository } from './publication.repository.js';
import { PublicationService } from './publication.service.js';
import { PublishingController } from './publishing.controller.js';
import { PublishingRepository } from './publishing.repository.js';
import { ReleaseChecks } from './release-checks.service.js';
import { ReleaseService } from './release.service.js';
import { SignOffRepository } from './sign-off.repository.js';
import { SignOffService } from './sign-off.service.js';

/** Each look at a version compiles a module once; nobody needs more in a minute. */
const asksPerMinute = 60;

/** Publishing versions of drafts: checks and signatures. */
@Module({
  imports: [CatalogueModule, DraftsModule, ThreadsModule],
  controllers: [PublishingController],
  providers: [
    { provide: WriteLimit, useFactory: () => new WriteLimit(asksPerMinute) },
    ...[PublishingRepository, ReleaseChecks, ReleaseService],
    ...[SignOffRepository, SignOffService, PublicationRepository, PublicationService],
  ],
})
export class PublishingModule {}
