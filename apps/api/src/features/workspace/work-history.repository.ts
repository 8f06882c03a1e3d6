import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Whose history is asked, and which part of it. */
export interface HistoryRange {
  documentId: string;
  seesFrom: Date | null;
  seesUntil: Date | null;
}

export interface PeriodRow {
  moment: number;
  beganAt: Date;
  endedAt: Date;
  accountId: string;
  displayName: string;
  characters: number;
  removed: number;
  entries: number;
  comments: number;
  restored: number | null;
}

export interface ContributionRow {
  accountId: string;
  displayName: string;
  day: string;
  characters: number;
  removed: number;
  entries: number;
  comments: number;
}

const inRange = `document_id = $1 and ($2::timestamptz is null or at >= $2)
  and ($3::timestamptz is null or at < $3)`;
const sums = ['characters', 'removed', 'entries', 'comments']
  .map((name) => `sum(${name})::int as ${name}`)
  .join(', ');

@Injectable()
export class WorkHistoryRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest moment that may be read; 0 where there is none. */
  async findNewest({ documentId, seesUntil }: HistoryRange): Promise<number> {
    const [row] = await this.dataSource.query<{ moment: number }[]>(
      `select coalesce(max(sequence), 0) as moment from work_update
       where document_id = $1 and ($2::timestamptz is null or at < $2)`,
      [documentId, seesUntil],
    );
    return row?.moment ?? 0;
  }

  /** Whether a moment may be read: one in the range, or the newest before it where there is none. */
  async isReadable(range: HistoryRange, moment: number): Promise<boolean> {
    if (moment === 0) return range.seesFrom === null;
    const rows: unknown[] = await this.dataSource.query(
      `select 1 from work_update where ${inRange} and sequence = $4`,
      [...valuesOf(range), moment],
    );
    return rows.length > 0;
  }

  /**
   * Who worked when, newest first: changes of one person with less than five minutes between them
   * are one period; putting an earlier moment back always stands alone.
   */
  findPeriods(range: HistoryRange, page: { before: number; limit: number }): Promise<PeriodRow[]> {
    return this.dataSource.query(
      `select max(sequence) as moment, min(at) as "beganAt", max(at) as "endedAt",
         account_id as "accountId", display_name as "displayName", ${sums},
         max(restored) as restored
       from (
         select *, count(*) filter (where begins) over (order by sequence) as period from (
           select *, coalesce(
             account_id <> lag(account_id) over steps or restored is not null
             or lag(restored) over steps is not null
             or at - lag(at) over steps > interval '5 minutes', true
           ) as begins
           from work_update where ${inRange} window steps as (order by sequence)
         ) step
       ) numbered join account on account.id = account_id
       group by period, account_id, display_name
       having max(sequence) < $4 order by 1 desc limit $5`,
      [...valuesOf(range), page.before, page.limit],
    );
  }

  /** What each did on each day of the cohort's calendar; putting back is no writing. */
  findContributions(range: HistoryRange, cohortId: string): Promise<ContributionRow[]> {
    return this.dataSource.query(
      `select account_id as "accountId", display_name as "displayName",
         (at at time zone zone.name)::date::text as day, ${sums}
       from work_update join account on account.id = account_id
       cross join (select time_zone as name from cohort where id = $4) zone
       where ${inRange} and restored is null
       group by account_id, display_name, day order by display_name, account_id, day`,
      [...valuesOf(range), cohortId],
    );
  }

  /** Everybody who wrote in a document or is in its team, by name. */
  findPeople(documentId: string): Promise<{ accountId: string; displayName: string }[]> {
    return this.dataSource.query(
      `select id as "accountId", display_name as "displayName" from account where id in (
         select account_id from work_client where document_id = $1
         union select account_id from team_membership join work_document using (team_id)
         where work_document.id = $1 and left_at is null
       ) order by lower(display_name), id`,
      [documentId],
    );
  }

  /**
   * Adds a change that puts an earlier moment back, once for an id.
   * @returns its number; null where the document changed since `after`
   */
  async addRestoration(restoration: {
    documentId: string;
    writeId: string;
    accountId: string;
    after: number;
    restored: number;
    update: Uint8Array;
  }): Promise<number | null> {
    const { documentId, writeId, accountId, after, restored, update } = restoration;
    const [row] = await this.dataSource.query<{ sequence: number }[]>(
      `with next as (
         update work_document set sequence = sequence + 1, size = size + length($6::bytea)
         where id = $1 and sequence = $4 returning sequence
       ), written as (
         insert into work_update (document_id, sequence, account_id, update, characters, removed,
           entries, comments, write_id, restored)
         select $1, sequence, $3, $6, 0, 0, 0, 0, $2, $5 from next
       )
       select sequence, pg_notify('work', $1 || ' - ' || sequence) from next`,
      [documentId, writeId, accountId, after, restored, Buffer.from(update)],
    );
    return row?.sequence ?? null;
  }

  /** The change that a write made, if it was made. */
  async findWrite(documentId: string, writeId: string): Promise<number | null> {
    const [row] = await this.dataSource.query<{ sequence: number }[]>(
      'select sequence from work_update where document_id = $1 and write_id = $2',
      [documentId, writeId],
    );
    return row?.sequence ?? null;
  }
}

const valuesOf = ({ documentId, seesFrom, seesUntil }: HistoryRange) => [
  ...[documentId, seesFrom, seesUntil],
];
