import { Injectable } from '@nestjs/common';
import type { LocalisedText, RoundSettings, RoundState } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import { roundColumns, type RoundRow, stateOf, stillIn } from './round.row.js';

/** Something that a moderator did to a round; the same id twice is the same deed. */
export interface RoundDeed {
  id: string;
  kind:
    | 'changed'
    | 'opened'
    | 'closed'
    | 'extended'
    | 'reopened'
    | 'invited'
    | 'resent'
    | 'revoked'
    | 'removed';
  detail?: object;
  by: string;
}

interface NewRound {
  id: string;
  draftId: string;
  draftVersionId: string;
  templateId: string;
  settings: RoundSettings;
  previousRoundId: string | null;
  by: string;
}

interface DraftRow {
  draftId: string;
  moduleCode: string;
  title: LocalisedText;
  versions: { id: string; number: number; createdAt: string }[];
}

interface ListedRow {
  id: string;
  title: string;
  moduleCode: string;
  versionNumber: number;
  state: RoundState;
  opensAt: Date | null;
  closesAt: Date;
  participants: number;
  consented: number;
}

const mostListed = 200;

/** Rounds as their moderators write and list them. */
@Injectable()
export class RoundRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Plans a round, once for an id; who took part in the previous one is copied. */
  async add(round: NewRound): Promise<void> {
    const { title, opensAt, closesAt, ...settings } = round.settings;
    await this.dataSource.query(
      `with made as (
         insert into review_round (id, draft_id, draft_version_id, template_id, title, settings,
           opens_at, closes_at, previous_round_id, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing returning id
       ), noted as (
         insert into round_event (id, round_id, kind, by_account)
         select gen_random_uuid(), id, 'made', $10 from made
       )
       insert into round_participant
         (id, round_id, account_id, email, display_name, locale, roles, shows_name)
       select gen_random_uuid(), made.id, account_id, email, display_name, locale, roles, shows_name
       from made join round_participant person on person.round_id = $9 where ${stillIn}`,
      [
        ...[round.id, round.draftId, round.draftVersionId, round.templateId, title],
        ...[JSON.stringify(settings), opensAt, closesAt, round.previousRoundId, round.by],
      ],
    );
  }

  /**
   * Does something to a round under its lock, and notes it. Nothing happens where it was noted
   * before.
   * @returns false when it was done before
   */
  write(
    roundId: string,
    deed: RoundDeed,
    work: (round: RoundRow, transaction: Transaction) => Promise<void>,
  ): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const rounds: RoundRow[] = await manager.query(
        `select ${roundColumns} from review_round round where id = $1 for update`,
        [roundId],
      );
      const [round] = rounds;
      const noted: unknown[] = await manager.query('select from round_event where id = $1', [
        deed.id,
      ]);
      if (!round || noted.length > 0) return false;
      await work(round, manager);
      await manager.query(
        `insert into round_event (id, round_id, kind, detail, by_account)
         values ($1, $2, $3, $4, $5)`,
        [deed.id, roundId, deed.kind, JSON.stringify(deed.detail ?? {}), deed.by],
      );
      return true;
    });
  }

  /** The consent text gets another version when its words change. */
  async change(
    manager: Transaction,
    roundId: string,
    { draftVersionId, settings }: { draftVersionId: string; settings: RoundSettings },
  ): Promise<void> {
    const { title, opensAt, closesAt, ...rest } = settings;
    await manager.query(
      `update review_round set draft_version_id = $2, title = $3, settings = $4::jsonb,
         opens_at = $5, closes_at = $6, revision = revision + 1,
         consent_version = consent_version
           + case when settings -> 'consent' = $4::jsonb -> 'consent' then 0 else 1 end
       where id = $1`,
      [roundId, draftVersionId, title, JSON.stringify(rest), opensAt, closesAt],
    );
  }

  /**
   * Whole milliseconds, rounded down: what happens now has happened.
   * @param dates null: now; absent: as it was
   */
  async setDates(
    manager: Transaction,
    roundId: string,
    dates: { opensNow?: true; closesAt?: string | null },
  ): Promise<void> {
    await manager.query(
      `update review_round set revision = revision + 1,
         opens_at = case when $2 then date_trunc('milliseconds', now()) else opens_at end,
         closes_at = case when $3 then coalesce($4::timestamptz, date_trunc('milliseconds', now()))
           else closes_at end
       where id = $1`,
      [roundId, dates.opensNow ?? false, dates.closesAt !== undefined, dates.closesAt ?? null],
    );
  }

  /** A round that never opened, with the names and addresses of whom it waited for. */
  async remove(manager: Transaction, roundId: string): Promise<void> {
    await manager.query('update review_round set removed_at = now() where id = $1', [roundId]);
    await manager.query(
      `update round_participant set display_name = '', email = null, account_id = null,
         shows_name = false, withdrawn_at = coalesce(withdrawn_at, now())
       where round_id = $1`,
      [roundId],
    );
  }

  async wasRemovedBy(accountId: string, roundId: string): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `select from round_event where round_id = $1 and kind = 'removed' and by_account = $2`,
      [roundId, accountId],
    );
    return rows.length > 0;
  }

  async findRevision(roundId: string): Promise<number> {
    const rows: { revision: number }[] = await this.dataSource.query(
      'select revision from review_round where id = $1',
      [roundId],
    );
    return rows[0]?.revision ?? 0;
  }

  /** Drafts with a version that somebody may hold a round over. */
  findDrafts({ accountId, all }: { accountId: string; all: boolean }): Promise<DraftRow[]> {
    return this.dataSource.query(
      `select draft.id as "draftId", draft.module_code as "moduleCode", draft.title,
         jsonb_agg(jsonb_build_object('id', version.id, 'number', version.number, 'createdAt',
           to_char(version.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
           order by version.number desc) as versions
       from draft join draft_version version on version.draft_id = draft.id
       where draft.archived_at is null and ($2 or exists (select from draft_editor editor
         where editor.draft_id = draft.id and editor.account_id = $1))
       group by draft.id order by max(version.created_at) desc, draft.id limit ${mostListed}`,
      [accountId, all],
    );
  }

  /** The rounds that somebody moderates, newest first. */
  findModerated({ accountId, all }: { accountId: string; all: boolean }): Promise<ListedRow[]> {
    return this.dataSource.query(
      `select round.id, round.title, draft.module_code as "moduleCode",
         version.number as "versionNumber", ${stateOf} as state, round.opens_at as "opensAt",
         round.closes_at as "closesAt",
         count(person.id) filter (where ${stillIn})::int as participants,
         count(person.id) filter (where ${stillIn} and person.consented_at is not null)::int
           as consented
       from review_round round join draft on draft.id = round.draft_id
       join draft_version version on version.id = round.draft_version_id
       left join round_participant person on person.round_id = round.id
       where round.removed_at is null and ($2 or round.created_by = $1 or exists (
         select from draft_editor editor
         where editor.draft_id = round.draft_id and editor.account_id = $1))
       group by round.id, draft.module_code, version.number
       order by round.created_at desc, round.id limit ${mostListed}`,
      [accountId, all],
    );
  }

  /** Rounds whose opening nobody was told of yet, and those that close soon, within some days. */
  findToTell(daysBefore: number): Promise<{ id: string; what: 'opening' | 'closing' }[]> {
    return this.dataSource.query(
      `select id, case when announced_at is null then 'opening' else 'closing' end as what
       from review_round round
       where ${stateOf} = 'open' and removed_at is null and (announced_at is null
         or (closes_at <= now() + make_interval(days => $1::int)
           and announced_at < closes_at - make_interval(days => $1::int)
           and reminded_for is distinct from closes_at))
       order by id`,
      [daysBefore],
    );
  }

  /** Does several things to a round, or none of them. */
  together(work: (manager: Transaction) => Promise<void>): Promise<void> {
    return this.dataSource.transaction(work);
  }

  /**
   * Takes it on to tell of an opening or a closing: of several who try, one may.
   * @returns the round, or null when it was told, or there is nothing to tell any more
   */
  async take(
    manager: Transaction,
    roundId: string,
    what: 'opening' | 'closing',
  ): Promise<RoundRow | null> {
    const taken = what === 'opening' ? 'announced_at = now()' : 'reminded_for = closes_at';
    const still =
      what === 'opening' ? 'announced_at is null' : 'reminded_for is distinct from closes_at';
    const [rows]: [RoundRow[], number] = await manager.query(
      `update review_round round set ${taken}
       where id = $1 and ${stateOf} = 'open' and ${still} returning ${roundColumns}`,
      [roundId],
    );
    return rows[0] ?? null;
  }
}
