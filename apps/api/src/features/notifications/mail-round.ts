import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { DataSource } from '../../platform/database/data-source.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { MailQueue, type QueuedMail } from '../../platform/mail/mail-queue.js';
import { type Due, mailRound, takeDue, writeLetters } from './notice.repository.js';
import { notificationMail } from './notification.mails.js';

const secondsBetweenRounds = 60;

/**
 * Makes the mails of what people were told, one for all that is due to a reader. The rows say what
 * is left to do, so it does not matter how often, where or in which order this runs.
 */
@Injectable()
export class MailRound {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mails: MailQueue,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
    jobs: Jobs,
  ) {
    jobs.repeat(mailRound, secondsBetweenRounds, () => this.run());
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    let made = true;
    while (made) {
      // Marking what goes into a mail and queueing that mail is one write: never one without the other.
      made = await this.dataSource.transaction((manager) => this.makeSome(manager, now));
    }
  }

  /** @returns false when nothing is left */
  private async makeSome(manager: Transaction, now: Date): Promise<boolean> {
    const due = await takeDue(manager, now);
    const letters = due.map((one) => ({ id: randomUUID(), items: one.items, due: one }));
    await writeLetters(manager, letters);
    await this.mails.add(
      letters.map(({ id, due: one }) => this.toMail(id, one)),
      manager,
    );
    return due.length > 0;
  }

  private toMail(id: string, { email, locale, mailKey, items }: Due): QueuedMail {
    const kinds = [...new Set(items.map(({ kind }) => kind))].join(',');
    const site = `${this.env.publicUrl}/${locale}`;
    const mail = notificationMail(locale, {
      items: items.map(({ link, ...told }) => ({ told, url: `${site}${link}` })),
      settingsUrl: `${site}/me/notifications`,
      stopUrl: `${site}/unsubscribe#key=${mailKey}&kinds=${kinds}`,
    });
    const unsubscribeUrl = `${this.env.publicUrl}/api/mail-choices/${mailKey}/${kinds}`;
    return { id, to: email, ...mail, unsubscribeUrl };
  }
}
