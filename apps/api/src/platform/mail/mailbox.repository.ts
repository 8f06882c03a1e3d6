import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MailMessageEntity } from './mail-message.entity.js';
import { MailOutlet, type Mail } from './mail-outlet.js';

const mostShown = 100;

/** Keeps mails in the database, where a demo installation shows them. */
@Injectable()
export class MailboxRepository extends MailOutlet {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async send({ id, to, subject, text, unsubscribeUrl }: Mail): Promise<void> {
    await this.dataSource
      .createQueryBuilder()
      .insert()
      .into(MailMessageEntity)
      .values({
        ...(id && { id }),
        recipient: to,
        subject,
        text,
        unsubscribeUrl: unsubscribeUrl ?? null,
      })
      .orIgnore()
      .execute();
  }

  /** The newest 100, newest first. */
  list(): Promise<MailMessageEntity[]> {
    return this.dataSource
      .getRepository(MailMessageEntity)
      .find({ order: { sentAt: 'DESC' }, take: mostShown });
  }
}
