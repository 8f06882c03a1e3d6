import type { Locale, Role } from '@weft/contracts';

/** Who calls: read from the session, at most 30 seconds old. */
export interface Principal {
  readonly accountId: string;
  readonly roles: readonly Role[];
  readonly sessionId: string;
  readonly locale: Locale;
}
