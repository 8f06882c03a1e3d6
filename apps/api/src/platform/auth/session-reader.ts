import { createHash } from 'node:crypto';
import type { NotificationChannel } from '../database/notification-channel.js';
import type { Principal } from './principal.js';

/** Finds sessions in the database; the identity feature implements it. */
export abstract class SessionSource {
  /** The living session with this token hash; notes, at most every five minutes, that it is used. */
  abstract findLiving(tokenHash: Buffer): Promise<Principal | null>;
}

const freshForMs = 30_000;
const mostEntries = 10_000;

/**
 * Reads the session of a request through a cache, so that most requests ask the database nothing.
 * Every process empties an account's entries on the notification `session`, so that signing out
 * and a change of roles work at once everywhere.
 */
export class SessionReader {
  private readonly entries = new Map<string, { principal: Principal; until: number }>();
  /** Counts what was forgotten, so that a read that began before it is not kept. */
  private forgotten = 0;

  constructor(
    private readonly source: SessionSource,
    private readonly channel: NotificationChannel,
  ) {
    channel.on('session', (accountId) => this.forget(accountId));
  }

  /** The caller with this session token, or null when it is unknown, ended or expired. */
  async read(token: string): Promise<Principal | null> {
    const hash = hashToken(token);
    const key = hash.toString('latin1');
    const cached = this.entries.get(key);
    if (cached && cached.until > Date.now()) return cached.principal;
    const { forgotten } = this;
    const principal = await this.source.findLiving(hash);
    this.entries.delete(key);
    if (principal && forgotten === this.forgotten) {
      this.makeRoom();
      this.entries.set(key, { principal, until: Date.now() + freshForMs });
    }
    return principal;
  }

  /** To be called after an account's sessions or roles changed: no process remembers them. */
  async changed(accountId: string): Promise<void> {
    this.forget(accountId);
    await this.channel.notify('session', accountId);
  }

  /** Drops an account's sessions, or all of them for an empty id. */
  private forget(accountId: string): void {
    this.forgotten += 1;
    for (const [key, { principal }] of this.entries) {
      if (accountId === '' || principal.accountId === accountId) this.entries.delete(key);
    }
  }

  /** A map keeps the order of insertion, so the first entry is the oldest. */
  private makeRoom(): void {
    if (this.entries.size < mostEntries) return;
    const oldest = this.entries.keys().next();
    if (!oldest.done) this.entries.delete(oldest.value);
  }
}

/** SHA-256: all that is stored of a random token of 256 bits. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
