import { AccountEntity } from './account.entity.js';
import { AttemptEntity } from './attempt.entity.js';
import { OneTimeLinkEntity } from './one-time-link.entity.js';
import { SessionEntity } from './session.entity.js';

export { IdentityModule } from './identity.module.js';

/** Tables of this feature. */
export const identityEntities = [
  AccountEntity,
  SessionEntity,
  OneTimeLinkEntity,
  AttemptEntity,
] as const;
