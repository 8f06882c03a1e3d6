import { Injectable } from '@nestjs/common';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { AccountRepository } from './account.repository.js';
import { AttemptLimiter } from './attempt-limiter.service.js';
import { OneTimeLinks } from './one-time-link.service.js';
import { Passwords } from './passwords.service.js';
import { SessionService } from './session.service.js';

/** Choosing another password. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly passwords: Passwords,
    private readonly limiter: AttemptLimiter,
    private readonly links: OneTimeLinks,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Changes the caller's own password and signs out her other devices.
   * @throws AppError identity/wrong-credentials, identity/too-many-attempts
   */
  async change(
    caller: Principal | null,
    change: { currentPassword: string; newPassword: string; address: string },
  ): Promise<void> {
    const { accountId, sessionId } = signedIn(caller);
    const account = await this.accounts.findById(accountId);
    if (!account) throw new AppError('access/sign-in-required');
    const { email, passwordHash } = account;
    const succeed = await this.limiter.begin('sign-in', { email, address: change.address });
    const matches = await this.passwords.matches(passwordHash, change.currentPassword);
    if (!matches) throw new AppError('identity/wrong-credentials');
    await succeed();
    await this.replace(accountId, change.newPassword, sessionId);
  }

  /**
   * Chooses a password with the token of a link that was mailed; signs out everywhere.
   * @throws AppError identity/link-invalid
   */
  async reset(token: string, newPassword: string): Promise<void> {
    await this.replace(await this.links.takeReset(token), newPassword, null);
  }

  /** Makes other links and sessions useless, save the session in which it was changed. */
  private async replace(
    accountId: string,
    password: string,
    keptSessionId: string | null,
  ): Promise<void> {
    await this.accounts.setPassword(accountId, await this.passwords.hash(password));
    await this.links.removeOf(accountId);
    await this.sessions.endAllOf(accountId, keptSessionId);
  }
}
