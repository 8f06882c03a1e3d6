import { Injectable } from '@nestjs/common';
import type { ReviewState } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** A review as dividing sees it. */
export interface AllocatedReview {
  id: string;
  /** Account or team, whichever reviews. */
  reviewerId: string;
  /** Whose work it is. */
  teamId: string;
  submissionId: string;
  state: ReviewState;
  takenOver: boolean;
  dueAt: Date;
  reminded: boolean;
  /** Its reviewer reported the work, and was right. */
  excused: boolean;
}

/** A review to be asked for. */
export interface NewReview {
  reviewerId: string;
  teamId: string;
  submissionId: string;
  takenOver: boolean;
  dueAt: Date;
  /** No reminder follows. */
  reminded: boolean;
}

/** Who reviews whom. */
@Injectable()
export class AllocationRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All of a round, also what lapsed and what was replaced. */
  findAll(
    roundId: string,
    reader: Pick<Transaction, 'query'> = this.dataSource,
  ): Promise<AllocatedReview[]> {
    return reader.query(
      `select review.id, coalesce(reviewer_account, reviewer_team) as "reviewerId",
         team_id as "teamId", submission_id as "submissionId", state, taken_over as "takenOver",
         due_at as "dueAt", reminded,
         state = 'replaced' and exists (select from peer_report report
           join peer_report_decision decided on decided.report_id = report.id
           where report.review_id = review.id and side = 'reviewer' and decision = 'upheld'
         ) as excused
       from peer_review review where round_id = $1 order by review.id`,
      [roundId],
    );
  }

  /** Asks for reviews; gives their ids in no order. */
  async add(
    manager: Transaction,
    { roundId, asTeams }: { roundId: string; asTeams: boolean },
    reviews: readonly NewReview[],
  ): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `insert into peer_review
         (round_id, team_id, submission_id, reviewer_account, reviewer_team, taken_over, due_at,
          reminded)
       select $1, "teamId", "submissionId", case when $2 then null else "reviewerId" end,
         case when $2 then "reviewerId" end, "takenOver", "dueAt", reminded
       from jsonb_to_recordset($3::jsonb) as asked ("reviewerId" uuid, "teamId" uuid,
         "submissionId" uuid, "takenOver" boolean, "dueAt" timestamptz, reminded boolean)
       on conflict do nothing returning id`,
      [roundId, asTeams, JSON.stringify(reviews)],
    );
    return rows.map(({ id }) => id);
  }

  /** Takes back what nobody began. */
  async remove(manager: Transaction, ids: readonly string[]): Promise<void> {
    await manager.query(`delete from peer_review where id = any ($1) and state = 'to-do'`, [ids]);
  }

  async setState(
    manager: Transaction,
    ids: readonly string[],
    state: 'lapsed' | 'replaced',
  ): Promise<void> {
    await manager.query('update peer_review set state = $2 where id = any ($1)', [ids, state]);
  }

  async setReminded(manager: Transaction, ids: readonly string[]): Promise<void> {
    await manager.query('update peer_review set reminded = true where id = any ($1)', [ids]);
  }

  /** Moves the end of what is still to be given, when a lecturer moves the deadline. */
  async setDue(manager: Transaction, roundId: string, dueAt: Date): Promise<void> {
    await manager.query(
      `update peer_review set due_at = $2
       where round_id = $1 and not taken_over and state in ('to-do', 'started') and due_at <> $2`,
      [roundId, dueAt],
    );
  }

  /**
   * Lets authors read what was given, up to a moment.
   * @returns the teams that have something new to read
   */
  async show(manager: Transaction, roundId: string, givenBefore: Date): Promise<string[]> {
    const rows: { teamId: string }[] = await manager.query(
      `with shown as (
         update peer_review set shown = true
         where round_id = $1 and state = 'given' and not shown and given_at <= $2
         returning team_id
       )
       select distinct team_id as "teamId" from shown order by 1`,
      [roundId, givenBefore],
    );
    return rows.map(({ teamId }) => teamId);
  }
}
