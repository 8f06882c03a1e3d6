import { Identity1795300000000 } from './1795300000000-identity.js';

/** Every migration, oldest first. A migration that was released is never edited. */
export const migrations = [Identity1795300000000] as const;
