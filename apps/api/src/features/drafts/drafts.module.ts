import { Module } from '@nestjs/common';
import { draftLimits } from '@weft/contracts';
import { WriteLimit } from '../../platform/http/write-limit.js';
import { ContentModule } from '../content/index.js';
import { VersionMovesModule } from '../version-moves/index.js';
import { DraftChangesService } from './draft-changes.service.js';
import { DraftComparisonService } from './draft-comparison.service.js';
import { DraftCompiler } from './draft-compiler.js';
import { DraftFileController } from './draft-file.controller.js';
import { DraftFileRepository } from './draft-file.repository.js';
import { DraftFilesService } from './draft-files.service.js';
import { DraftInspection } from './draft-inspection.js';
import { DraftIntake } from './draft-intake.js';
import { DraftLive } from './draft-live.js';
import { DraftMediaController } from './draft-media.controller.js';
import { DraftMediaService } from './draft-media.service.js';
import { DraftPeopleService } from './draft-people.service.js';
import { DraftPublication } from './draft-publication.js';
import { DraftStarts } from './draft-starts.repository.js';
import { DraftTexts } from './draft-texts.js';
import { DraftVersionController } from './draft-version.controller.js';
import { DraftVersionRepository } from './draft-version.repository.js';
import { DraftVersionService } from './draft-version.service.js';
import { DraftVersions } from './draft-versions.js';
import { DraftController } from './draft.controller.js';
import { DraftAccess } from './draft.policy.js';
import { DraftRepository } from './draft.repository.js';
import { DraftService } from './draft.service.js';
import { ReleaseDifference } from './release-difference.js';
import { PublishedWorldRepository } from './published-world.repository.js';

/** Drafts of modules: their files, every revision of these, and compiled versions. */
@Module({
  imports: [ContentModule, VersionMovesModule],
  controllers: [
    ...[DraftController, DraftFileController, DraftMediaController, DraftVersionController],
  ],
  providers: [
    ...[DraftAccess, DraftRepository, DraftStarts, DraftService, DraftPeopleService, DraftLive],
    ...[DraftFileRepository, DraftFilesService, DraftChangesService, DraftTexts],
    ...[PublishedWorldRepository, DraftCompiler, DraftIntake, DraftMediaService],
    ...[DraftVersionRepository, DraftVersions, DraftVersionService, DraftComparisonService],
    ...[DraftPublication, DraftInspection, ReleaseDifference],
    { provide: WriteLimit, useFactory: () => new WriteLimit(draftLimits.writes) },
  ],
  exports: [
    ...[DraftAccess, DraftVersions, DraftPublication, DraftMediaService],
    ...[DraftInspection, ReleaseDifference],
  ],
})
export class DraftsModule {}
