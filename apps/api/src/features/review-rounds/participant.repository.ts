import { Injectable } from '@nestjs/common';
import type {
  Locale,
  ParticipantState,
  RoundInvitee,
  RoundRole,
  RoundState,
} from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import { invitedAs, stateOf, stillIn } from './round.row.js';

interface ListedPerson {
  id: string;
  displayName: string;
  email: string | null;
  locale: Locale;
  roles: RoundRole[];
  state: ParticipantState;
  devices: number;
}

/** Somebody to whom something of a round is told. */
export interface Addressee {
  participantId: string;
  accountId: string | null;
  email: string | null;
  displayName: string;
  locale: Locale;
  /** Of her link that still works; null: she was never sent one. */
  linkId: string | null;
}

interface MyRow {
  id: string;
  title: string;
  moduleCode: string;
  state: RoundState;
  opensAt: Date | null;
  closesAt: Date;
  consented: boolean;
}

/** Who takes part in a round. */
@Injectable()
export class ParticipantRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Everybody who was ever invited, with how far she came. */
  findListed(roundId: string): Promise<ListedPerson[]> {
    return this.dataSource.query(
      `select id, display_name as "displayName", email, locale, roles,
         case when withdrawn_at is not null then 'withdrawn'
           when revoked_at is not null then 'revoked'
           when consented_at is not null then 'consented'
           when opened_at is not null then 'opened'
           when exists (select from round_link link where link.participant_id = person.id)
             then 'invited'
           else 'waiting' end as state,
         (select count(*)::int from round_guest device where device.participant_id = person.id
            and device.removed_at is null and device.expires_at > now()) as devices
       from round_participant person where round_id = $1 and merged_into is null
       order by lower(display_name), id`,
      [roundId],
    );
  }

  /**
   * Adds people; whose address has an account takes part with it. Who is in is left as she is.
   * @returns who was added
   */
  async add(
    manager: Transaction,
    roundId: string,
    people: readonly RoundInvitee[],
  ): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `insert into round_participant (id, round_id, account_id, email, display_name, locale, roles)
       select person.id, $1, account.id, person.email, person."displayName", person.locale,
         person.roles
       from jsonb_to_recordset($2::jsonb)
         as person (id uuid, email text, "displayName" text, locale text, roles text[])
       left join account on account.email = person.email
       on conflict do nothing returning id`,
      [roundId, JSON.stringify(people.map((one) => ({ ...one, email: one.email.toLowerCase() })))],
    );
    return rows.map(({ id }) => id);
  }

  /** Those of a round, or some of them, who still take part. */
  async findAddressees(
    manager: Transaction,
    roundId: string,
    ids: readonly string[] | null,
  ): Promise<Addressee[]> {
    return manager.query<Addressee[]>(
      `select person.id as "participantId", account_id as "accountId", email,
         display_name as "displayName", locale,
         (select link.id from round_link link
          where link.participant_id = person.id and link.revoked_at is null
          order by made_at desc, id limit 1) as "linkId"
       from round_participant person
       where round_id = $1 and ($2::uuid[] is null or person.id = any ($2)) and ${stillIn}
       order by person.id`,
      [roundId, ids],
    );
  }

  /** Gives participants new links; older ones stop working. */
  async addLinks(
    manager: Transaction,
    links: readonly { id: string; participantId: string; tokenHash: Buffer }[],
  ): Promise<void> {
    const people = links.map(({ participantId }) => participantId);
    await manager.query(
      `update round_link set revoked_at = now()
       where participant_id = any ($1) and revoked_at is null`,
      [people],
    );
    await manager.query(
      `insert into round_link (id, participant_id, token_hash)
       select * from unnest($1::uuid[], $2::uuid[], $3::bytea[])`,
      [links.map(({ id }) => id), people, links.map(({ tokenHash }) => tokenHash)],
    );
  }

  /** Lets somebody in again who was shown out. @returns false where she is none of this round */
  async restore(manager: Transaction, roundId: string, participantId: string): Promise<boolean> {
    const [rows]: [unknown[], number] = await manager.query(
      `update round_participant set revoked_at = null
       where id = $2 and round_id = $1 and withdrawn_at is null and email is not null returning id`,
      [roundId, participantId],
    );
    return rows.length > 0;
  }

  /** Shows somebody out: her links, and every device that came in with one. */
  async revoke(manager: Transaction, roundId: string, participantId: string): Promise<void> {
    await manager.query(
      `with gone as (
         update round_participant set revoked_at = coalesce(revoked_at, now())
         where id = $2 and round_id = $1 returning id
       ), shut as (
         update round_link set revoked_at = now() from gone
         where participant_id = gone.id and round_link.revoked_at is null
       )
       update round_guest set removed_at = now() from gone
       where participant_id = gone.id and removed_at is null`,
      [roundId, participantId],
    );
  }

  /** The rounds of an account: those that are open first, then by when they end. */
  findMine(accountId: string): Promise<MyRow[]> {
    return this.dataSource.query(
      `select round.id, round.title, draft.module_code as "moduleCode", ${stateOf} as state,
         opens_at as "opensAt", closes_at as "closesAt",
         person.consented_at is not null as consented
       from round_participant person join review_round round on round.id = person.round_id
       join draft on draft.id = round.draft_id
       where (person.account_id = $1 or ${invitedAs('$1')}) and ${stillIn}
         and round.removed_at is null
       order by (${stateOf} = 'open') desc, (${stateOf} = 'planned') desc, closes_at desc, round.id
       limit 200`,
      [accountId],
    );
  }
}
