import { Injectable } from '@nestjs/common';
import type { ReviewText } from '@weft/contracts';
import { DataSource } from 'typeorm';

/** A review that its authors may read. */
interface ReceivedRow {
  id: string;
  reviewerName: string;
  review: ReviewText;
  useful: number | null;
  answer: string | null;
  reported: boolean;
}

/** Reviews as their authors find them: under an id of their own, whose chance is their order. */
@Injectable()
export class ReceivedRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * What a team may read.
   * @param until what was handed in up to then, for who left; null: all
   */
  findShown(roundId: string, teamId: string, until: Date | null): Promise<ReceivedRow[]> {
    return this.dataSource.query(
      `select shown_id as id,
         coalesce(account.display_name, reviewers.name) as "reviewerName", review.review,
         useful, answer, exists (select from peer_report report
           where report.review_id = review.id and side = 'author') as reported
       from peer_review review join peer_round round on round.id = review.round_id
       left join account on account.id = reviewer_account
       left join team reviewers on reviewers.id = reviewer_team
       left join peer_rating rating on rating.review_id = review.id
       where review.round_id = $1 and review.team_id = $2 and shown and review.state = 'given'
         and ($3::timestamptz is null or round.released_at <= $3)
       order by shown_id`,
      [roundId, teamId, until],
    );
  }

  /** The review that a team knows by an id, if it may read it. */
  async findShownId(of: {
    teamId: string;
    assignmentId: string;
    feedbackId: string;
  }): Promise<string | null> {
    const rows: { id: string }[] = await this.dataSource.query(
      `select review.id from peer_review review join peer_round round on round.id = round_id
       where team_id = $1 and assignment_id = $2 and shown_id = $3 and shown and state = 'given'`,
      [of.teamId, of.assignmentId, of.feedbackId],
    );
    return rows[0]?.id ?? null;
  }

  /** Rates once; what was said first stays. */
  async rate(of: {
    id: string;
    reviewId: string;
    useful: number;
    answer: string;
    by: string;
  }): Promise<void> {
    await this.dataSource.query(
      `insert into peer_rating (id, review_id, useful, answer, by_account)
       values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [of.id, of.reviewId, of.useful, of.answer, of.by],
    );
  }

  /** What peers gave a submission and was shown, in no order that tells anything. */
  async findMarks(submissionId: string): Promise<ReviewText[]> {
    const rows: { review: ReviewText }[] = await this.dataSource.query(
      `select review from peer_review
       where submission_id = $1 and shown and state = 'given' order by shown_id`,
      [submissionId],
    );
    return rows.map(({ review }) => review);
  }
}
