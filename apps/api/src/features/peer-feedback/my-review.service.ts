import { Injectable } from '@nestjs/common';
import type { Locale, MyReview, ReportKind, ReviewText } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/http/app-error.js';
import { SubmissionReader } from '../submissions/index.js';
import { MyReviewRepository, type MyReviewRow } from './my-review.repository.js';
import { practiceFirst, reviewedFiles } from './review-files.service.js';
import { ReviewRubric } from './review-rubric.js';
import { RoundTitles } from './round-titles.js';
import { workView } from './work-view.js';

/** Reviews as whoever gives them reads, writes and gives them. */
@Injectable()
export class MyReviewService {
  constructor(
    private readonly reviews: MyReviewRepository,
    private readonly submissions: SubmissionReader,
    private readonly rubric: ReviewRubric,
    private readonly titles: RoundTitles,
    private readonly clock: Clock,
  ) {}

  /** The work beside the rubric. @throws AppError peer-feedback/unknown */
  async read(caller: Principal | null, reviewId: string, locale: Locale) {
    const { row } = await this.find(caller, reviewId);
    const { settings, useful, answer, editedAt } = row;
    const review = toMyReview(row, await this.titles.of([row], locale));
    const [criteria, { snapshot, files }] = await Promise.all([
      this.rubric.of(row, locale),
      this.submissions.read(row.submissionId),
    ]);
    const isShown = useful !== null && answer !== null;
    return {
      ...review,
      teamName: settings.anonymous ? null : row.teamName,
      anonymous: settings.anonymous,
      criteria,
      work: review.practiceFirst ? [] : workView(snapshot),
      files: review.practiceFirst ? [] : reviewedFiles(files, settings.anonymous),
      review: row.review,
      editedAt: editedAt?.toISOString() ?? null,
      reported: row.reported,
      rating: isShown ? { useful, answer } : null,
    };
  }

  /** @throws AppError peer-feedback/unknown, peer-feedback/not-possible */
  async keep(
    caller: Principal | null,
    reviewId: string,
    { review, editedAt }: { review: ReviewText; editedAt: string },
  ): Promise<void> {
    const { row } = await this.find(caller, reviewId);
    mustHavePractised(row);
    const now = this.clock.now();
    const edited = new Date(editedAt);
    // A clock that is ahead must not keep what is written later from being kept.
    const kept = await this.reviews.keep(row.id, review, edited > now ? now : edited);
    if (!kept) throw new AppError('peer-feedback/not-possible');
  }

  /** @throws AppError peer-feedback/unknown, peer-feedback/incomplete, peer-feedback/not-possible */
  async give(caller: Principal | null, reviewId: string, review: ReviewText): Promise<void> {
    const { row, accountId } = await this.find(caller, reviewId);
    // The same write again: it was given.
    if (row.state === 'given') return;
    mustHavePractised(row);
    const points = await this.rubric.pointsOf(row, review);
    const at = this.clock.now();
    const given = await this.reviews.give({ id: row.id, review, points, by: accountId, at });
    if (!given) throw new AppError('peer-feedback/not-possible');
  }

  /** @throws AppError peer-feedback/unknown, peer-feedback/not-possible */
  async report(
    caller: Principal | null,
    reviewId: string,
    { id, kind, note }: { id: string; kind: ReportKind; note: string },
  ): Promise<void> {
    const { row, accountId } = await this.find(caller, reviewId);
    if (row.state === 'given') throw new AppError('peer-feedback/not-possible');
    await this.reviews.report({ id, reviewId, side: 'reviewer', kind, note, by: accountId });
  }

  private async find(caller: Principal | null, reviewId: string) {
    const { accountId } = signedIn(caller);
    const row = await this.reviews.find(accountId, reviewId);
    if (!row) throw new AppError('peer-feedback/unknown');
    return { row, accountId };
  }
}

function mustHavePractised({ settings, practised }: MyReviewRow): void {
  if (settings.practice && !practised) throw new AppError('peer-feedback/not-possible');
}

/** A review in a list. */
export function toMyReview(row: MyReviewRow, titles: ReadonlyMap<string, string>): MyReview {
  const { id, roundId, cohortTitle, timeZone, state, dueAt, asTeam } = row;
  return {
    ...{ id, roundId, cohortTitle, timeZone, state, asTeam },
    title: titles.get(row.assignmentId) ?? row.assignmentId,
    dueAt: dueAt.toISOString(),
    practiceFirst: practiceFirst(row),
  };
}
