import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { notificationText } from '@weft/rules';
import type { Transaction } from '../../platform/database/transaction.js';
import { MailQueue } from '../../platform/mail/mail-queue.js';
import { Notifications } from '../notifications/index.js';
import { RoundLinks, RoundPeople, type RoundStanding } from '../review-rounds/index.js';

const letterWords: Readonly<Record<Locale, string>> = {
  nl: 'Met deze link lees je het zonder wachtwoord, ook op een ander toestel. Hij is persoonlijk: geef hem niet door.',
  en: 'With this link you read it without a password, on another device too. It is personal: do not pass it on.',
};

/** Tells who took part that a report is out: what they said, and what is done with it. */
@Injectable()
export class ReportPost {
  constructor(
    private readonly people: RoundPeople,
    private readonly notifications: Notifications,
    private readonly mails: MailQueue,
    private readonly links: RoundLinks,
  ) {}

  /** @param by account that published it, who is not told */
  async tell(
    transaction: Transaction,
    { id: roundId, title }: RoundStanding['round'],
    { reportId, by }: { reportId: string; by: string },
  ): Promise<void> {
    const everybody = await this.people.participantsOf(roundId);
    const told = everybody.filter(
      ({ consented, withdrawn, revoked }) => consented && !withdrawn && !revoked,
    );
    const notice = { kind: 'round-report' as const, data: { title } };
    const path = `/rounds/${roundId}/mine`;
    const accounts = told.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]));
    await this.notifications.send(
      {
        ...{ ...notice, to: accounts.filter((id) => id !== by), link: path },
        dedupeKey: `round-report:${reportId}`,
      },
      transaction,
    );
    // Who has no account gets a letter with her own link, which works on any device.
    const links = await this.links.ofRound(transaction, roundId);
    const letters = told.flatMap(({ participantId, accountId, email, locale }) => {
      const link = links.get(participantId);
      if (accountId !== null || email === null || link === undefined) return [];
      const { title: subject, body } = notificationText(notice, locale);
      const text = [body, letterWords[locale], `${link}?to=mine`, 'Weft'].join('\n\n');
      return [{ id: randomUUID(), to: email, subject, text }];
    });
    if (letters.length > 0) await this.mails.add(letters, transaction);
  }
}
