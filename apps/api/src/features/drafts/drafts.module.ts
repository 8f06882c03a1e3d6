import { Module } from '@nestjs/common';
import { DraftAccess } from './draft.policy.js';
import { DraftRepository } from './draft.repository.js';
import { DraftVersionRepository } from './draft-version.repository.js';
import { DraftVersions } from './draft-versions.js';

/** Drafts of modules: their files, every revision of these, and compiled versions. */
@Module({
  providers: [DraftAccess, DraftRepository, DraftVersionRepository, DraftVersions],
  exports: [DraftAccess, DraftVersions],
})
export class DraftsModule {}
