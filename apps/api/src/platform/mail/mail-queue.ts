import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { JobKind, Jobs } from '../jobs/jobs.js';
import { type Mail, MailOutlet } from './mail-outlet.js';

/** A mail whose id makes it the same mail however often it is tried. */
export type QueuedMail = Mail & { readonly id: string };

const mailing = new JobKind<QueuedMail>('mail');

/** Mails that go out after what they are about was kept, and are tried again until they went. */
@Injectable()
export class MailQueue {
  constructor(
    private readonly jobs: Jobs,
    outlet: MailOutlet,
  ) {
    jobs.handle(mailing, (mail, id) => outlet.send({ ...mail, id }));
  }

  /** Queues mails inside what the caller writes, once for an id. */
  async add(mails: readonly QueuedMail[], writer: Pick<Transaction, 'query'>): Promise<void> {
    await this.jobs.add(
      mailing,
      mails.map((mail) => ({ id: mail.id, data: mail })),
      writer,
    );
  }
}
