import { identityEntities } from './features/identity/index.js';
import type { EntityClass } from './platform/database/data-source.js';
import { MailMessageEntity } from './platform/mail/mail-message.entity.js';

/** Every class that is mapped to a table; one line a feature. */
export const entities: readonly EntityClass[] = [MailMessageEntity, ...identityEntities];
