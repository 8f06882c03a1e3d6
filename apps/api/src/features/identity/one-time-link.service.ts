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
   * Uses the link up.
   * @returns the account it was made for; null for a setup link
   * @throws AppError identity/link-invalid when it is unknown, used or expired
   */
  async take(token: string, purpose: LinkPurpose): Promise<string | null> {
    const link = await this.links.take(hashToken(token), purpose);
    if (!link) throw new AppError('identity/link-invalid');
    return link.accountId;
  }

  /** Makes all other links of an account useless. */
  removeOf(accountId: string): Promise<void> {
    return this.links.removeOf(accountId);
  }

  /** Makes every link with this purpose useless. */
  removeAll(purpose: LinkPurpose): Promise<void> {
    return this.links.removeAll(purpose);
  }
}
