import type { Account, AccountSummary } from '@weft/contracts';
import type { AccountEntity } from './account.entity.js';

/** An account as its owner sees it. */
export function toAccount(entity: AccountEntity): Account {
  const { id, email, displayName, roles, locale, country, background } = entity;
  return { id, email, displayName, roles, locale, country, background };
}

/** An account as an administrator sees it. */
export function toAccountSummary(entity: AccountEntity): AccountSummary {
  const { id, email, displayName, roles, locale } = entity;
  return {
    ...{ id, email, displayName, roles, locale },
    createdAt: entity.createdAt.toISOString(),
    lastSeenAt: entity.lastSeenAt?.toISOString() ?? null,
  };
}
