import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Account, SessionSummary } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { hashToken, SessionReader } from '../../platform/auth/session-reader.js';
import { AppError } from '../../platform/http/app-error.js';
import { toAccount } from './account.mapper.js';
import { AccountRepository } from './account.repository.js';
import { AttemptLimiter, type Attempt } from './attempt-limiter.service.js';
import { describeDevice } from './device.js';
import { Passwords } from './passwords.service.js';
import { SessionRepository } from './session.repository.js';

/** A new session; only the browser ever holds its token. */
export interface SignedIn {
  account: Account;
  token: string;
}

/** Signing in and out. */
@Injectable()
export class SessionService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly reader: SessionReader,
    private readonly passwords: Passwords,
    private readonly limiter: AttemptLimiter,
  ) {}

  /** The account that is signed in, or null. Anyone may ask. */
  async readAccount(caller: Principal | null): Promise<Account | null> {
    const account = caller && (await this.accounts.findById(caller.accountId));
    return account && toAccount(account);
  }

  /**
   * Anyone may try. An unknown e-mail answers as slowly as a wrong password.
   * @throws AppError identity/wrong-credentials, identity/too-many-attempts
   */
  async signIn(
    attempt: Attempt & { password: string; userAgent: string | undefined },
  ): Promise<SignedIn> {
    const succeed = await this.limiter.begin('sign-in', attempt);
    const account = await this.accounts.findByEmail(attempt.email);
    const matches = await this.passwords.matches(account?.passwordHash ?? null, attempt.password);
    if (!account || !matches) throw new AppError('identity/wrong-credentials');
    await succeed();
    const token = await this.open(account.id, attempt.userAgent);
    return { account: toAccount(account), token };
  }

  /**
   * Opens a session for an account that has just proved itself.
   * @returns the token for the cookie
   */
  async open(accountId: string, userAgent: string | undefined): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const device = describeDevice(userAgent ?? '');
    await this.sessions.create({ accountId, tokenHash: hashToken(token), device });
    return token;
  }

  /** Signs out here; nobody needs to be signed in for that. */
  async signOut(caller: Principal | null): Promise<void> {
    if (!caller) return;
    await this.sessions.end(caller.accountId, caller.sessionId);
    await this.reader.changed(caller.accountId);
  }

  /** Where the caller is signed in. */
  async list(caller: Principal | null): Promise<{ items: SessionSummary[] }> {
    const { accountId, sessionId } = signedIn(caller);
    const sessions = await this.sessions.listLiving(accountId);
    const items = sessions.map((session) => ({
      id: session.id,
      device: session.device,
      createdAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
      current: session.id === sessionId,
    }));
    return { items };
  }

  /**
   * Ends one of the caller's own sessions.
   * @throws AppError identity/session-unknown, also for somebody else's
   */
  async end(caller: Principal | null, sessionId: string): Promise<void> {
    const { accountId } = signedIn(caller);
    const ended = await this.sessions.end(accountId, sessionId);
    if (!ended) throw new AppError('identity/session-unknown');
    await this.reader.changed(accountId);
  }

  /** Ends all of the caller's sessions, this one included, and her access tokens. */
  async endAll(caller: Principal | null): Promise<void> {
    const { accountId } = signedIn(caller);
    await this.endAllOf(accountId);
  }

  /** Ends an account's sessions after its password changed, save one where told, and its tokens. */
  async endAllOf(accountId: string, exceptId: string | null = null): Promise<void> {
    await this.sessions.endAll(accountId, exceptId);
    await this.reader.changed(accountId);
  }
}
