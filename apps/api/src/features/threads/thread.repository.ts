import { Injectable } from '@nestjs/common';
import type { Locale, RoundRole, ThreadKind, ThreadState } from '@weft/contracts';
import { DataSource } from 'typeorm';
import { threadColumns, type ThreadRow, threadTables } from './thread.row.js';

/** What a list of an author is narrowed to. */
export interface ThreadFilters {
  state?: ThreadState | undefined;
  kind?: ThreadKind | undefined;
  role?: RoundRole | undefined;
  lessonId?: string | undefined;
  roundId?: string | undefined;
  mine: boolean;
  placing: boolean;
  blocking: boolean;
  order: 'newest' | 'text' | 'stuck';
  page: number;
}

/** Names a block of a version. */
export const spotOf = (lessonId: string, blockId: string): string => `${lessonId} ${blockId}`;

/** Where a remark stands in a version, in the language that it was made in. */
export interface ThreadSpot {
  id: string;
  locale: Locale;
  open: boolean;
  madeAt: string;
  /** It was never placed in this version. */
  missing: boolean;
  blockId: string | null;
}

type ThreadCounts = Record<ThreadState | 'placing', number>;

const pageSize = 50;

/** Reads remarks. */
@Injectable()
export class ThreadRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Where each remark on a lesson of a round stands: open ones first, then as they were made.
   * @param only null for all of them; else those of this participant and of who has an account
   */
  findSpots(of: {
    roundId: string;
    lessonId: string;
    draftVersionId: string;
    only: string | null;
  }): Promise<ThreadSpot[]> {
    return this.dataSource.query(
      `select thread.id, thread.locale, thread.state = 'open' as open,
         anchor ->> 'blockId' as "madeAt", placement.thread_id is null as missing,
         placement.block_id as "blockId"
       from thread left join thread_placement placement
         on placement.thread_id = thread.id and placement.draft_version_id = $1
       where thread.round_id = $2 and thread.lesson_id = $3 and thread.removed_at is null
         and ($4::uuid is null or thread.participant_id = $4 or thread.participant_id is null)
       order by thread.state <> 'open', thread.sequence`,
      [of.draftVersionId, of.roundId, of.lessonId, of.only],
    );
  }

  /**
   * A page of the remarks on a draft with the counts of all of them.
   * @param version.spots blocks in text order, as {@link spotOf} names them; null: newest first
   */
  async findPage(
    draftId: string,
    version: { draftVersionId: string; person: string; spots: readonly string[] | null },
    filters: ThreadFilters,
  ): Promise<{ items: ThreadRow[]; total: number; counts: ThreadCounts | null; missing: number }> {
    const { state, kind, role, lessonId, roundId, mine, placing, blocking, page } = filters;
    const rows: ((ThreadRow | { id: null }) & Totals)[] = await this.dataSource.query(
      `with known as materialized (
         select thread.id, thread.sequence, thread.state, thread.kind, thread.lesson_id,
           thread.round_id, thread.blocking, thread.account_id, thread.assignee, person.roles,
           placement.thread_id is null as missing,
           placement.thread_id is not null and placement.block_id is null as adrift,
           placement.start_at, spot.position
         from thread
         left join round_participant person on person.id = thread.participant_id
         left join thread_placement placement
           on placement.thread_id = thread.id and placement.draft_version_id = $1
         left join unnest($13::text[]) with ordinality as spot (name, position)
           on spot.name = thread.lesson_id || ' ' || placement.block_id
         where thread.draft_id = $3 and thread.removed_at is null
       ), wanted as (
         select id from known
         where ($4::text is null or state = $4) and ($5::text is null or kind = $5)
           and ($6::text is null or $6 = any (roles)) and ($7::text is null or lesson_id = $7)
           and ($8::uuid is null or round_id = $8) and (not $9 or account_id = $2 or assignee = $2)
           and (not $10 or adrift) and (not $11 or blocking)
       ), shown as (
         select id, row_number() over (order by position nulls last,
           case when $13::text[] is null then -sequence else start_at end, sequence) as rank
         from wanted join known using (id) order by rank
         limit ${pageSize} offset ($12 - 1) * ${pageSize}
       ), totals as (
         select (select count(*)::int from wanted) as total,
           count(*) filter (where missing)::int as missing,
           count(*) filter (where state = 'open')::int as open,
           count(*) filter (where state = 'accepted')::int as accepted,
           count(*) filter (where state = 'declined')::int as declined,
           count(*) filter (where state = 'done')::int as done,
           count(*) filter (where state = 'confirmed')::int as confirmed,
           count(*) filter (where adrift)::int as "placing" from known
       )
       select to_jsonb(totals) as totals, item.* from totals
       left join (
         select ${threadColumns} from ${threadTables} where thread.id in (select id from shown)
       ) item on true
       left join shown on shown.id = item.id
       order by shown.rank`,
      [
        ...[version.draftVersionId, version.person, draftId, state ?? null, kind ?? null],
        ...[role ?? null, lessonId ?? null, roundId ?? null, mine, placing, blocking, page],
        version.spots,
      ],
    );
    const totals = rows[0]?.totals;
    const { total = 0, missing = 0, ...counts } = totals ?? {};
    return {
      items: rows.filter((row): row is ThreadRow & Totals => row.id !== null),
      ...{ total, missing, counts: totals ? (counts as ThreadCounts) : null },
    };
  }

  /** The round of a remark on a draft; null where the draft has no such remark. */
  async findRound(draftId: string, threadId: string): Promise<{ roundId: string | null } | null> {
    const rows: { roundId: string | null }[] = await this.dataSource.query(
      `select round_id as "roundId" from thread
       where id = $1 and draft_id = $2 and removed_at is null`,
      [threadId, draftId],
    );
    return rows[0] ?? null;
  }

  /** Everything that was said about a draft, or in one round, oldest first; for other features. */
  findRecords(of: { draftId: string | null; roundId: string | null }): Promise<RecordRow[]> {
    return this.dataSource.query(
      `select thread.id, thread.round_id as "roundId", thread.draft_version_id as "draftVersionId",
         thread.lesson_id as "lessonId", thread.locale, thread.anchor, thread.kind, thread.text,
         thread.wording, thread.blocking, thread.state, thread.participant_id as "participantId",
         coalesce(person.roles, '{}') as roles, thread.created_at as "createdAt",
         thread.decision, thread.solved_in as "solvedIn",
         (select count(*)::int from thread_agreement agreement
           where agreement.thread_id = thread.id) as agreed
       from thread left join round_participant person on person.id = thread.participant_id
       where thread.removed_at is null
         and ($1::uuid is null or thread.draft_id = $1) and ($2::uuid is null or thread.round_id = $2)
       order by thread.sequence`,
      [of.draftId, of.roundId],
    );
  }

  /** How many remarks stand in the way of publishing a draft. */
  async countOpenBlockers(draftId: string): Promise<number> {
    const rows: { count: number }[] = await this.dataSource.query(
      `select count(*)::int as count from thread where draft_id = $1 and blocking
         and removed_at is null and state in ('open', 'accepted')`,
      [draftId],
    );
    return rows[0]?.count ?? 0;
  }

  /** How many remarks each participant of a round made in each lesson. */
  countByParticipant(
    roundId: string,
  ): Promise<{ participantId: string; lessonId: string; remarks: number }[]> {
    return this.dataSource.query(
      `select participant_id as "participantId", lesson_id as "lessonId", count(*)::int as remarks
       from thread where round_id = $1 and participant_id is not null and removed_at is null
       group by 1, 2`,
      [roundId],
    );
  }

  async findName(accountId: string): Promise<string> {
    const rows: { name: string }[] = await this.dataSource.query(
      'select display_name as name from account where id = $1',
      [accountId],
    );
    return rows[0]?.name ?? '';
  }

  /** Authors of a draft, by name. */
  findAuthors(draftId: string): Promise<{ id: string; name: string }[]> {
    return this.dataSource.query(
      `select account.id, account.display_name as name from draft_editor
       join account on account.id = account_id where draft_id = $1
       order by lower(display_name), account.id`,
      [draftId],
    );
  }
}

interface Totals {
  totals: Partial<ThreadCounts> & { total?: number; missing?: number };
}

/** A remark without its conversation. */
export type RecordRow = Pick<
  ThreadRow,
  | 'id'
  | 'roundId'
  | 'draftVersionId'
  | 'lessonId'
  | 'locale'
  | 'anchor'
  | 'kind'
  | 'text'
  | 'wording'
  | 'blocking'
  | 'state'
  | 'participantId'
  | 'createdAt'
  | 'agreed'
  | 'decision'
  | 'solvedIn'
> & { roles: RoundRole[] };
