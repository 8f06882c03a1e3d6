import { AccountEntity } from './account.entity.js';
import { AttemptEntity } from './attempt.entity.js';
import { OneTimeLinkEntity } from './one-time-link.entity.js';
import { SessionEntity } from './session.entity.js';

export { DemoAccounts } from './demo-accounts.service.js';
export { IdentityModule } from './identity.module.js';
export { NewcomerService } from './newcomer.service.js';
export { SetupService } from './setup.service.js';

/** Tables of this feature. */
export const identityEntities = [
  AccountEntity,
  SessionEntity,
  OneTimeLinkEntity,
  AttemptEntity,
] as const;
