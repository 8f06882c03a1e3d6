import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { listMailbox } from '@weft/contracts';
import { demoOnly } from '../../platform/auth/policies.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { DatabaseHealth } from '../../platform/database/database-health.js';
import { AppError } from '../../platform/http/app-error.js';
import { MailboxRepository } from '../../platform/mail/mailbox.repository.js';
import { version } from '../../platform/version.js';

/** How this installation is doing. */
@Injectable()
export class SystemService {
  constructor(
    private readonly database: DatabaseHealth,
    private readonly mails: MailboxRepository,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Whether this process can do its work; content is loaded before it listens at all.
   * @throws AppError server/unavailable while the database does not answer or lacks a migration
   */
  async readiness(): Promise<{ status: 'ok'; version: string }> {
    const migrated = await this.database.isMigrated().catch((cause: unknown) => {
      throw new AppError('server/unavailable', { cause });
    });
    if (!migrated) throw new AppError('server/unavailable', { detail: 'A migration is pending' });
    return { status: 'ok', version };
  }

  /**
   * Mails that a demo kept instead of sending, newest first.
   * @throws AppError request/not-found outside demo mode
   */
  async mailbox(): Promise<z.input<typeof listMailbox.response>> {
    demoOnly(this.env);
    const mails = await this.mails.list();
    const items = mails.map(({ id, recipient, subject, text, unsubscribeUrl, sentAt }) => ({
      ...{ id, to: recipient, subject, text, unsubscribeUrl },
      sentAt: sentAt.toISOString(),
    }));
    return { items };
  }
}
