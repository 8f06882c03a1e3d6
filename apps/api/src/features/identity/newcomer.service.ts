import { Injectable } from '@nestjs/common';
import type { Background, Locale } from '@weft/contracts';
import { toAccount } from './account.mapper.js';
import { AccountRepository } from './account.repository.js';
import { Passwords } from './passwords.service.js';
import { SessionService, type SignedIn } from './session.service.js';

/** Accounts that somebody opens for herself, after another feature proved whose address it is. */
@Injectable()
export class NewcomerService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly passwords: Passwords,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Makes a learner's account and signs in.
   * @throws AppError identity/email-taken
   */
  async open(details: {
    email: string;
    displayName: string;
    password: string;
    locale: Locale;
    background: Background | null;
    userAgent: string | undefined;
  }): Promise<SignedIn> {
    const { password, userAgent, ...profile } = details;
    const passwordHash = await this.passwords.hash(password);
    const account = await this.accounts.create({ ...profile, roles: ['learner'], passwordHash });
    return { account: toAccount(account), token: await this.sessions.open(account.id, userAgent) };
  }
}
