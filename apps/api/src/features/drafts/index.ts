export { DraftAccess, type DraftStanding } from './draft.policy.js';
export { DraftPublication, type Release } from './draft-publication.js';
export { type DraftVersion, DraftVersions } from './draft-versions.js';
export { DraftsModule } from './drafts.module.js';
