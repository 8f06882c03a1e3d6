import { Injectable } from '@nestjs/common';
import type { Locale, RoundLine, RoundRole, RoundState } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import { stateOf, stillIn } from './round.row.js';

/** What a link that works leads to. */
export interface OpenLink {
  id: string;
  roundId: string;
  participantId: string;
  title: string;
  moduleCode: string;
  displayName: string;
  email: string | null;
  locale: Locale;
  state: RoundState;
  closesAt: Date;
  asksCode: boolean;
}

interface NewGuest {
  id: string;
  roundId: string;
  participantId: string;
  tokenHash: Buffer;
  /** Days after the end of the round that she may come back to read what became of it. */
  daysAfter: number;
}

interface Consent {
  id: string;
  participantId: string;
  version: number;
  text: RoundLine;
  displayName: string;
  showsName: boolean;
  roles: RoundRole[];
}

const mostAttempts = 5;

/** Links, the devices that came in with them, and consent. */
@Injectable()
export class EntryRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** A link works until it is revoked, and some days after the end of its round at most. */
  async findLink(tokenHash: Buffer, daysAfter: number): Promise<OpenLink | null> {
    const rows: OpenLink[] = await this.dataSource.query(
      `select link.id, round.id as "roundId", person.id as "participantId", round.title,
         draft.module_code as "moduleCode", person.display_name as "displayName", person.email,
         person.locale, ${stateOf} as state, round.closes_at as "closesAt",
         (round.settings -> 'confirmsEmail')::boolean as "asksCode"
       from round_link link join round_participant person on person.id = link.participant_id
       join review_round round on round.id = person.round_id
       join draft on draft.id = round.draft_id
       where link.token_hash = $1 and link.revoked_at is null and ${stillIn}
         and round.removed_at is null
         and round.closes_at > now() - make_interval(days => $2::int)`,
      [tokenHash, daysAfter],
    );
    return rows[0] ?? null;
  }

  /**
   * Lets a device in. Sent again within ten minutes with the same id it is the same device, whose
   * earlier token stops working.
   */
  async addGuest(guest: NewGuest): Promise<void> {
    await this.dataSource.query(
      `with let_in as (
         insert into round_guest (id, round_id, participant_id, token_hash, expires_at)
         select $1, $2, $3, $4::bytea, closes_at + make_interval(days => $5::int)
         from review_round where id = $2
         on conflict (id) do update set token_hash = excluded.token_hash
           where round_guest.participant_id = excluded.participant_id
             and round_guest.removed_at is null
             and round_guest.joined_at > now() - interval '10 minutes'
         returning participant_id
       )
       update round_participant set opened_at = coalesce(opened_at, now()) from let_in
       where id = participant_id`,
      [guest.id, guest.roundId, guest.participantId, guest.tokenHash, guest.daysAfter],
    );
  }

  /**
   * Keeps a code of a link for a quarter of an hour, unless one went out a minute ago.
   * @param mail queues the mail inside the same transaction
   */
  setCode(
    linkId: string,
    codeHash: Buffer,
    mail: (manager: Transaction) => Promise<void>,
  ): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const [rows]: [unknown[], number] = await manager.query(
        `update round_link set code_hash = $2, code_until = now() + interval '15 minutes',
           code_attempts = 0
         where id = $1 and (code_until is null or code_until < now() + interval '14 minutes')
         returning id`,
        [linkId, codeHash],
      );
      if (rows.length > 0) await mail(manager);
    });
  }

  /** Uses a code up; after some wrong ones the right one is refused too. */
  async takeCode(linkId: string, codeHash: Buffer): Promise<boolean> {
    const [rows]: [{ good: boolean }[], number] = await this.dataSource.query(
      `update round_link set code_attempts = code_attempts + 1,
         code_hash = case when code_hash = $2 then null else code_hash end
       from (select id, code_hash = $2 as good from round_link where id = $1 for update) before
       where round_link.id = before.id and round_link.code_hash is not null
         and code_until > now() and code_attempts < ${mostAttempts}
       returning before.good`,
      [linkId, codeHash],
    );
    return rows[0]?.good ?? false;
  }

  async markOpened(participantId: string): Promise<void> {
    await this.dataSource.query(
      'update round_participant set opened_at = now() where id = $1 and opened_at is null',
      [participantId],
    );
  }

  /** Notes, once for an id, that somebody accepted the text of a version, word for word. */
  async consent(given: Consent): Promise<void> {
    await this.dataSource.query(
      `with noted as (
         insert into round_consent (id, round_id, participant_id, kind, version, text)
         select $1, round_id, id, 'given', $3, $4 from round_participant where id = $2
         on conflict (id) do nothing
       )
       update round_participant set consented_at = case
           when consent_version = $3 then coalesce(consented_at, now()) else now() end,
         consent_version = $3, display_name = $5, shows_name = $6, roles = $7
       where id = $2`,
      [
        ...[given.id, given.participantId, given.version, JSON.stringify(given.text)],
        ...[given.displayName, given.showsName, given.roles],
      ],
    );
  }

  async wasWithdrawn(id: string, roundId: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `select from round_consent where id = $1 and round_id = $2 and kind = 'withdrawn'`,
      [id, roundId],
    );
    return rows.length > 0;
  }

  /** Takes consent back: name, address, account, links and entries go. Roles stay, for the counts. */
  withdraw(
    { id, participantId }: { id: string; participantId: string },
    andThen: (manager: Transaction) => Promise<void>,
  ): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `insert into round_consent (id, round_id, participant_id, kind, version)
         select $1, round_id, id, 'withdrawn', coalesce(consent_version, 0)
         from round_participant where id = $2`,
        [id, participantId],
      );
      await manager.query(
        `with gone as (
           update round_participant set withdrawn_at = now(), display_name = '', email = null,
             account_id = null, shows_name = false
           where id = $1 or merged_into = $1 returning id
         ), shut as (
           update round_link set revoked_at = now() from gone
           where participant_id = gone.id and round_link.revoked_at is null
         )
         update round_guest set removed_at = now() from gone
         where participant_id = gone.id and removed_at is null`,
        [participantId],
      );
      await andThen(manager);
    });
  }

  /** This device leaves. */
  async leave(guestId: string): Promise<void> {
    await this.dataSource.query(
      'update round_guest set removed_at = now() where id = $1 and removed_at is null',
      [guestId],
    );
  }
}
