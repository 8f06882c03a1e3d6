import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { hashToken } from '../../platform/auth/session-reader.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { AppError } from '../../platform/http/app-error.js';
import type { LinkPurpose } from './one-time-link.entity.js';
import { OneTimeLinkRepository } from './one-time-link.repository.js';

const pages: Readonly<Record<LinkPurpose, string>> = { reset: 'reset-password', setup: 'setup' };

/** Makes links that work once, and takes them back in. */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly links: OneTimeLinkRepository,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** The whole address. The token follows `#`, which browsers send to no server. */
  async make(link: {
    purpose: LinkPurpose;
    accountId: string | null;
    locale: Locale;
    hours: number;
  }): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.links.create({ ...link, tokenHash: hashToken(token) });
    return `${this.env.publicUrl}/${link.locale}/${pages[link.purpose]}#token=${token}`;
  }

  /**
   * Uses a link to choose a password up.
   * @returns whose it was
   * @throws AppError identity/link-invalid when it is unknown, used or expired
   */
  async takeReset(token: string): Promise<string> {
    const accountId = await this.links.takeReset(hashToken(token));
    if (!accountId) throw new AppError('identity/link-invalid');
    return accountId;
  }

  /**
   * Uses a set-up link up, and all others with it.
   * @throws AppError identity/link-invalid when it is unknown, used or expired
   */
  async takeSetup(token: string): Promise<void> {
    const taken = await this.links.takeSetup(hashToken(token));
    if (!taken) throw new AppError('identity/link-invalid');
  }

  /** Makes all other links of an account useless. */
  removeOf(accountId: string): Promise<void> {
    return this.links.removeOf(accountId);
  }
}
