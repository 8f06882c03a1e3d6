import { Injectable } from '@nestjs/common';
import type { Account, AccountSummary, Locale, Role } from '@weft/contracts';
import { z } from 'zod';
import { hasRole, signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { SessionReader } from '../../platform/auth/session-reader.js';
import { Afterwards } from '../../platform/afterwards.js';
import { AppError } from '../../platform/http/app-error.js';
import { toAccount, toAccountSummary } from './account.mapper.js';
import { AccountRepository, type ProfileChange } from './account.repository.js';
import { Letters } from './letters.service.js';

const pageSize = 50;
const Cursor = z.tuple([z.string(), z.uuid()]);

/** Accounts: one's own profile, and all of them for administrators. */
@Injectable()
export class AccountService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly reader: SessionReader,
    private readonly letters: Letters,
    private readonly afterwards: Afterwards,
  ) {}

  /** Changes what the caller says of herself. */
  async updateProfile(
    caller: Principal | null,
    change: { [Field in keyof ProfileChange]: ProfileChange[Field] | undefined },
  ): Promise<{ account: Account }> {
    const { accountId } = signedIn(caller);
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    await this.accounts.updateProfile(accountId, Object.fromEntries(given));
    await this.reader.changed(accountId);
    const account = await this.accounts.findById(accountId);
    if (!account) throw new AppError('access/sign-in-required');
    return { account: toAccount(account) };
  }

  /**
   * A page of accounts by name.
   * @param query.after `next` of the page before
   */
  async list(
    caller: Principal | null,
    query: { search?: string | undefined; after?: string | undefined },
  ): Promise<{ items: AccountSummary[]; next: string | null }> {
    hasRole(caller, 'administrator');
    const found = await this.accounts.listByName({
      search: query.search,
      after: query.after === undefined ? null : readCursor(query.after),
      // One more than a page shows whether there is a next one.
      size: pageSize + 1,
    });
    const items = found.slice(0, pageSize);
    const last = items.at(-1);
    const next = found.length > pageSize && last ? writeCursor(last) : null;
    return { items: items.map(toAccountSummary), next };
  }

  /**
   * Makes an account and mails its owner a link to choose a password.
   * @throws AppError identity/email-taken
   */
  async create(
    caller: Principal | null,
    details: { email: string; displayName: string; roles: Role[]; locale: Locale },
  ): Promise<{ account: AccountSummary }> {
    hasRole(caller, 'administrator');
    const account = await this.accounts.create({ ...details, roles: [...new Set(details.roles)] });
    this.afterwards.run(() => this.letters.sendInvitation(account));
    return { account: toAccountSummary(account) };
  }

  /**
   * Sets an account's roles; they hold at once, also where it is signed in.
   * @throws AppError identity/account-unknown, identity/last-administrator
   */
  async setRoles(
    caller: Principal | null,
    accountId: string,
    roles: readonly Role[],
  ): Promise<{ account: AccountSummary }> {
    hasRole(caller, 'administrator');
    const account = await this.accounts.setRoles(accountId, [...new Set(roles)]);
    await this.reader.changed(accountId);
    return { account: toAccountSummary(account) };
  }
}

function writeCursor(last: { displayName: string; id: string }): string {
  return Buffer.from(JSON.stringify([last.displayName, last.id])).toString('base64url');
}

/** @throws AppError request/invalid for a text that `writeCursor` did not make */
function readCursor(text: string): [name: string, id: string] {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch (cause) {
    const fields = [{ path: 'query.after', message: 'is not the `next` of a page' }];
    throw new AppError('request/invalid', { fields, cause });
  }
}
