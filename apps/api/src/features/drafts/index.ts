export { DraftAccess } from './draft.policy.js';
export { DraftMediaService } from './draft-media.service.js';
export { DraftPublication } from './draft-publication.js';
export { type DraftVersion, DraftVersions } from './draft-versions.js';
export { DraftsModule } from './drafts.module.js';
