import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { AppError } from '../../platform/http/app-error.js';
import { toAccount } from './account.mapper.js';
import { AccountRepository } from './account.repository.js';
import { OneTimeLinks } from './one-time-link.service.js';
import { Passwords } from './passwords.service.js';
import { SessionService, type SignedIn } from './session.service.js';

/** Long enough for who installs on Friday and goes on after the weekend. */
const setupHours = 72;

/** The first administrator of an installation. */
@Injectable()
export class SetupService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly passwords: Passwords,
    private readonly links: OneTimeLinks,
    private readonly sessions: SessionService,
  ) {}

  /** A link that makes its visitor administrator, or null when there is one already. */
  async makeLink(): Promise<string | null> {
    if (await this.accounts.hasAdministrator()) return null;
    return this.links.make({ purpose: 'setup', accountId: null, locale: 'nl', hours: setupHours });
  }

  /**
   * Anyone with the link may, as long as there is no administrator; signs in.
   * @throws AppError identity/setup-closed, identity/link-invalid, identity/email-taken
   */
  async setUp(details: {
    token: string;
    email: string;
    password: string;
    displayName: string;
    locale: Locale;
    userAgent: string | undefined;
  }): Promise<SignedIn> {
    const { token, password, userAgent, ...profile } = details;
    if (await this.accounts.hasAdministrator()) throw new AppError('identity/setup-closed');
    // Two processes may each have printed a link: only the first that is used counts.
    await this.links.takeSetup(token);
    const account = await this.accounts.create({
      ...profile,
      roles: ['administrator'],
      passwordHash: await this.passwords.hash(password),
    });
    return { account: toAccount(account), token: await this.sessions.open(account.id, userAgent) };
  }
}
