export { DraftAccess } from './draft.policy.js';
export { DraftInspection, type Inspection } from './draft-inspection.js';
export { DraftMediaService } from './draft-media.service.js';
export { DraftPublication } from './draft-publication.js';
export { type DraftVersion, DraftVersions, titleOfVersion } from './draft-versions.js';
export type { DraftVersionRow } from './draft-version.repository.js';
export { ReleaseDifference } from './release-difference.js';
export { DraftsModule } from './drafts.module.js';
