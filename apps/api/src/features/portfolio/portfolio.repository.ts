import { Injectable } from '@nestjs/common';
import type { ActivityResult, Json } from '@weft/contracts';
import { DataSource } from 'typeorm';

/** The newest state of an answer, with the question that it answers and its last score. */
export interface AnswerRow {
  activityId: string;
  lessonId: string;
  kind: string;
  props: Record<string, Json>;
  value: Json;
  at: Date;
  result: ActivityResult | null;
}

@Injectable()
export class PortfolioRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** One row an activity that somebody answered, but for polls: what was voted nobody keeps. */
  findAnswers(accountId: string): Promise<AnswerRow[]> {
    return this.dataSource.query(
      `select newest.activity_id as "activityId", newest.lesson_id as "lessonId", kind, props,
         newest.value, newest.edited_at as at, scored.result
       from (
         select distinct on (activity_id) * from answer_revision where account_id = $1
         order by activity_id, edited_at desc, saved_at desc, id desc
       ) newest
       join activity_definition on hash = newest.activity_hash
       left join (
         select distinct on (activity_id) activity_id, result from answer_revision
         where account_id = $1 and submitted and result is not null
         order by activity_id, edited_at desc, saved_at desc, id desc
       ) scored on scored.activity_id = newest.activity_id
       where kind <> 'poll'
       order by newest.edited_at, newest.activity_id`,
      [accountId],
    );
  }

  /** What an account is called. */
  async findName(accountId: string): Promise<string> {
    const rows: { name: string }[] = await this.dataSource.query(
      'select display_name as name from account where id = $1',
      [accountId],
    );
    return rows[0]?.name ?? '';
  }

  /** What somebody left out. */
  async findOmitted(accountId: string): Promise<Set<string>> {
    const rows: { id: string }[] = await this.dataSource.query(
      'select entry_id as id from portfolio_omission where account_id = $1',
      [accountId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async leaveOut(accountId: string, ids: readonly string[]): Promise<void> {
    await this.dataSource.query(
      `insert into portfolio_omission (account_id, entry_id)
       select distinct $1::uuid, unnest($2::text[]) on conflict do nothing`,
      [accountId, ids],
    );
  }

  async takeIn(accountId: string, ids: readonly string[]): Promise<void> {
    await this.dataSource.query(
      'delete from portfolio_omission where account_id = $1 and entry_id = any ($2)',
      [accountId, ids],
    );
  }
}
