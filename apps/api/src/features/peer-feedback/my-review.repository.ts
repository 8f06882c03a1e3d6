import { Injectable } from '@nestjs/common';
import type { PeerSettings, ReportKind, ReviewText } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';

/** A review as whoever gives it finds it. */
export interface MyReviewRow {
  id: string;
  roundId: string;
  cohortId: string;
  cohortTitle: string;
  timeZone: string;
  assignmentId: string;
  settings: PeerSettings;
  state: 'to-do' | 'started' | 'given';
  dueAt: Date;
  asTeam: boolean;
  practised: boolean;
}

/** With all that its page shows. */
interface WholeReviewRow extends MyReviewRow {
  teamId: string;
  teamName: string;
  submissionId: string;
  review: ReviewText | null;
  editedAt: Date | null;
  reported: boolean;
  useful: number | null;
  answer: string | null;
}

/** What a review gives for one criterion, with the points that its levels span. */
export interface GivenPoints {
  criterionId: string;
  weight: number;
  points: number;
  least: number;
  most: number;
}

const columns = `review.id, round.id as "roundId", round.cohort_id as "cohortId",
  cohort.title as "cohortTitle", cohort.time_zone as "timeZone", assignment_id as "assignmentId", settings, review.state,
  review.due_at as "dueAt", reviewer_team is not null as "asTeam",
  exists (select from peer_practice done
    where done.round_id = round.id and done.account_id = $1) as practised`;
/** Reviews of an account, or of a team that it is in now. */
const from = `peer_review review join peer_round round on round.id = review.round_id
  join cohort on cohort.id = round.cohort_id`;
const mine = `(reviewer_account = $1 or (reviewer_team in (select team_id from team_membership
  where account_id = $1 and left_at is null)))
  and review.state in ('to-do', 'started', 'given')
  and (review.state = 'given' or exists (select from team_membership here
    join team on team.id = here.team_id where here.account_id = $1 and here.left_at is null
      and team.cohort_id = round.cohort_id))`;

/** Reviews as whoever gives them reads and writes them. */
@Injectable()
export class MyReviewRepository {
  constructor(private readonly dataSource: DataSource) {}

  transaction<Result>(work: (manager: Transaction) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(work);
  }

  /** The newest 200, first what is due soonest. */
  findAll(accountId: string): Promise<MyReviewRow[]> {
    return this.dataSource.query(
      `select ${columns} from ${from} where ${mine}
       order by review.due_at, review.id limit 200`,
      [accountId],
    );
  }

  /** One, if it is hers to give. */
  async find(accountId: string, reviewId: string): Promise<WholeReviewRow | null> {
    const rows: WholeReviewRow[] = await this.dataSource.query(
      `select ${columns}, review.team_id as "teamId", author.name as "teamName",
         submission_id as "submissionId", review.review, edited_at as "editedAt",
         exists (select from peer_report report
           where report.review_id = review.id and side = 'reviewer') as reported,
         useful, answer
       from ${from} join team author on author.id = review.team_id
       left join peer_rating rating on rating.review_id = review.id
       where ${mine} and review.id = $2`,
      [accountId, reviewId],
    );
    return rows[0] ?? null;
  }

  /**
   * Keeps what was written; an earlier text than the one that is there changes nothing.
   * @returns false when it is not hers to write any more
   */
  async keep(id: string, review: ReviewText, editedAt: Date): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `with kept as (
         update peer_review set state = 'started',
           review = case when edited_at > $3 then review else $2::jsonb end,
           edited_at = greatest(edited_at, $3)
         where id = $1 and state in ('to-do', 'started') returning id
       )
       select id from kept`,
      [id, JSON.stringify(review), editedAt],
    );
    return rows.length > 0;
  }

  /** Gives it; false when it was given or lapsed before. */
  async give(of: {
    id: string;
    review: ReviewText;
    points: readonly GivenPoints[];
    by: string;
    at: Date;
  }): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query(
      `with given as (
         update peer_review set state = 'given', review = $2::jsonb, points = $3::jsonb,
           given_by = $4, given_at = $5, edited_at = $5
         where id = $1 and state in ('to-do', 'started') returning id
       )
       select id from given`,
      [of.id, JSON.stringify(of.review), JSON.stringify(of.points), of.by, of.at],
    );
    return rows.length > 0;
  }

  /** Reports a work or a review; once from each side. */
  async report(of: {
    id: string;
    reviewId: string;
    side: 'reviewer' | 'author';
    kind: ReportKind;
    note: string;
    by: string;
  }): Promise<void> {
    await this.dataSource.query(
      `insert into peer_report (id, review_id, side, kind, note, by_account)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [of.id, of.reviewId, of.side, of.kind, of.note, of.by],
    );
  }

  async findPractice(roundId: string, accountId: string): Promise<ReviewText | null> {
    const rows: { review: ReviewText }[] = await this.dataSource.query(
      'select review from peer_practice where round_id = $1 and account_id = $2',
      [roundId, accountId],
    );
    return rows[0]?.review ?? null;
  }

  async practise(of: {
    id: string;
    roundId: string;
    accountId: string;
    review: ReviewText;
  }): Promise<void> {
    await this.dataSource.query(
      `insert into peer_practice (id, round_id, account_id, review) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [of.id, of.roundId, of.accountId, JSON.stringify(of.review)],
    );
  }
}
