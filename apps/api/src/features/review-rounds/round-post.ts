import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dayIn } from '@weft/rules';
import { hashToken } from '../../platform/auth/session-reader.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { MailQueue, type QueuedMail } from '../../platform/mail/mail-queue.js';
import { Notifications } from '../notifications/index.js';
import { type Addressee, ParticipantRepository } from './participant.repository.js';
import type { OpenLink } from './entry.repository.js';
import { RoundLinks } from './round-links.js';
import { codeMail, type LetterKind, letters } from './round.mails.js';

/** What letters tell of a round. */
export interface ToldRound {
  id: string;
  title: string;
  closesAt: Date;
}

/** Days in letters and notifications are those of Brussels. */
const timeZone = 'Europe/Brussels';
const noticeOf = { invitation: 'round-open', closing: 'round-closing' } as const;

/** Mails personal links and codes, and tells accounts; always inside what the caller writes. */
@Injectable()
export class RoundPost {
  constructor(
    private readonly people: ParticipantRepository,
    private readonly mails: MailQueue,
    private readonly notifications: Notifications,
    private readonly links: RoundLinks,
  ) {}

  /**
   * Tells participants that the round is open or closes soon, each with her own link.
   * @param to ids of participants; null: everybody
   * @param renewed their older links stop working
   */
  async tell(
    manager: Transaction,
    round: ToldRound,
    {
      kind,
      to,
      renewed = false,
    }: { kind: LetterKind; to: readonly string[] | null; renewed?: boolean },
  ): Promise<void> {
    const people = await this.people.findAddressees(manager, round.id, to);
    const links = people
      .filter(({ linkId, email }) => email !== null && (renewed || linkId === null))
      .map(({ participantId }) => ({ id: randomUUID(), participantId }));
    if (links.length > 0) {
      await this.people.addLinks(
        manager,
        links.map((link) => ({ ...link, tokenHash: hashToken(this.links.tokenOf(link.id)) })),
      );
    }
    const made = new Map(links.map((link) => [link.participantId, link.id]));
    const mails = people.flatMap((person) => {
      const linkId = made.get(person.participantId) ?? person.linkId;
      // Who has an account is reminded there, as she chose.
      const byMail = kind === 'invitation' || person.accountId === null;
      return linkId && byMail ? this.letter(round, { kind, person, linkId }) : [];
    });
    await this.mails.add(mails, manager);
    await this.notifyAccounts(manager, round, { kind: noticeOf[kind], people });
  }

  /** Tells the accounts among some participants something in the app. */
  async notifyAccounts(
    manager: Transaction,
    round: ToldRound,
    given: {
      kind: 'round-invited' | 'round-open' | 'round-closing';
      people: readonly Pick<Addressee, 'accountId'>[];
    },
  ): Promise<void> {
    const closesOn = dayIn(timeZone, round.closesAt);
    await this.notifications.send(
      {
        to: given.people.flatMap(({ accountId }) => (accountId === null ? [] : [accountId])),
        kind: given.kind,
        data: { title: round.title, closesOn },
        link: `/rounds/${round.id}`,
        dedupeKey: `${given.kind}:${round.id}:${closesOn}`,
      },
      manager,
    );
  }

  /** Mails a code to the owner of a link. */
  async sendCode(link: OpenLink, code: string, manager: Transaction): Promise<void> {
    if (link.email === null) return;
    const mail = codeMail[link.locale]({ title: link.title, code });
    await this.mails.add([{ id: randomUUID(), to: link.email, ...mail }], manager);
  }

  private letter(
    round: ToldRound,
    { kind, person, linkId }: { kind: LetterKind; person: Addressee; linkId: string },
  ): QueuedMail[] {
    const { email, locale, displayName } = person;
    if (email === null) return [];
    const closesOn = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-BE' : 'en-GB', {
      ...{ dateStyle: 'long', timeZone },
    }).format(round.closesAt);
    const link = this.links.urlOf(linkId, locale);
    const mail = letters[kind][locale]({ displayName, title: round.title, closesOn, link });
    return [{ id: randomUUID(), to: email, ...mail }];
  }
}
