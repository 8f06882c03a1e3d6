import { Injectable } from '@nestjs/common';
import type { PeerReport, ReviewState, ReviewText } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import type { GivenPoints } from './my-review.repository.js';
import type { ExportedReview } from './review-export.js';

interface FollowedRow {
  id: string;
  reviewerName: string;
  teamName: string;
  state: ReviewState;
  dueAt: Date;
  takenOver: boolean;
  review: ReviewText | null;
  useful: number | null;
}

/** A review that is compared with others of the same work. */
export interface ComparedRow {
  id: string;
  reviewerId: string;
  reviewerName: string;
  teamId: string;
  teamName: string;
  points: GivenPoints[];
}

const pageSize = 50;
const names = `coalesce(account.display_name, reviewers.name) as "reviewerName",
  author.name as "teamName"`;
const from = `peer_review review join team author on author.id = review.team_id
  left join account on account.id = reviewer_account
  left join team reviewers on reviewers.id = reviewer_team`;

/** Peer feedback as the lecturers of a cohort follow it, with names. */
@Injectable()
export class OverviewRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** How many reviews stand where. */
  async countStates(roundId: string): Promise<Record<ReviewState, number>> {
    const rows: { state: ReviewState; count: number }[] = await this.dataSource.query(
      `select state, count(*)::int as count from peer_review where round_id = $1 group by state`,
      [roundId],
    );
    const none = { 'to-do': 0, started: 0, given: 0, lapsed: 0, replaced: 0 };
    return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }

  /** Reports, first those that wait for a decision; the newest 100. */
  findReports(roundId: string): Promise<PeerReport[]> {
    return this.dataSource.query(
      `select report.id, side, report.kind, note, reporter.display_name as "reporterName",
         ${names}, review.review, decision
       from peer_report report join account reporter on reporter.id = by_account
       join peer_review review on review.id = report.review_id
       join team author on author.id = review.team_id
       left join account on account.id = review.reviewer_account
       left join team reviewers on reviewers.id = review.reviewer_team
       left join peer_report_decision decided on decided.report_id = report.id
       where review.round_id = $1
       order by decision is not null, report.at desc, report.id limit 100`,
      [roundId],
    );
  }

  /** A page of who reviews whom, by name. */
  async findPage(
    roundId: string,
    { page, state }: { page: number; state: ReviewState | undefined },
  ): Promise<{ items: FollowedRow[]; total: number; pages: number }> {
    const rows: (FollowedRow & { total: number })[] = await this.dataSource.query(
      `select review.id, ${names}, state, due_at as "dueAt", taken_over as "takenOver",
         review.review, useful, count(*) over ()::int as total
       from ${from} left join peer_rating rating on rating.review_id = review.id
       where round_id = $1 and ($2::text is null or state = $2)
       order by 2, 3, review.id limit ${pageSize} offset $3`,
      [roundId, state ?? null, (page - 1) * pageSize],
    );
    const total = rows[0]?.total ?? 0;
    return { items: rows, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
  }

  /** Every review that was given, with its points. */
  findGiven(roundId: string): Promise<ComparedRow[]> {
    return this.dataSource.query(
      `select review.id, coalesce(reviewer_account, reviewer_team) as "reviewerId", ${names},
         review.team_id as "teamId", points
       from ${from} where round_id = $1 and state = 'given' order by 3, 4, review.id`,
      [roundId],
    );
  }

  /** Every review that was given, by team and then in the order of an id that tells nothing. */
  findExported(roundId: string): Promise<ExportedReview[]> {
    return this.dataSource.query(
      `select review.team_id as "teamId", ${names}, review.review, useful, answer
       from ${from} left join peer_rating rating on rating.review_id = review.id
       where round_id = $1 and state = 'given'
       order by lower(author.name), author.id, shown_id`,
      [roundId],
    );
  }

  /** Locks the review of a report that waits; `decided`: it was decided before. */
  async lockReport(
    manager: Transaction,
    { roundId, reportId }: { roundId: string; reportId: string },
  ): Promise<{ reviewId: string; side: 'reviewer' | 'author'; decided: boolean } | null> {
    const rows: { reviewId: string; side: 'reviewer' | 'author'; decided: boolean }[] =
      await manager.query(
        `select review.id as "reviewId", side, exists (select from peer_report_decision
           where report_id = report.id) as decided
         from peer_report report join peer_review review on review.id = report.review_id
         where report.id = $2 and review.round_id = $1 for update of review`,
        [roundId, reportId],
      );
    return rows[0] ?? null;
  }

  async decide(
    manager: Transaction,
    of: { id: string; reportId: string; decision: 'upheld' | 'dismissed'; by: string },
  ): Promise<void> {
    await manager.query(
      `insert into peer_report_decision (id, report_id, decision, by_account)
       values ($1, $2, $3, $4)`,
      [of.id, of.reportId, of.decision, of.by],
    );
  }
}
