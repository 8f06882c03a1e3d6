import { Injectable } from '@nestjs/common';
import type { Locale, ReportKind } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { TeamAccess } from '../teams/index.js';
import { MyReviewRepository } from './my-review.repository.js';
import { ReceivedRepository } from './received.repository.js';
import { ReviewRubric } from './review-rubric.js';
import { RoundRepository } from './round.repository.js';

interface Place {
  teamId: string;
  assignmentId: string;
}
interface PlaceOfOne extends Place {
  feedbackId: string;
}

/** Feedback as its authors read, rate and answer it. */
@Injectable()
export class ReceivedService {
  constructor(
    private readonly teams: TeamAccess,
    private readonly rounds: RoundRepository,
    private readonly received: ReceivedRepository,
    private readonly rubric: ReviewRubric,
    private readonly reports: MyReviewRepository,
  ) {}

  /** Lecturers read the same as authors do. @throws AppError teams/unknown */
  async read(caller: Principal | null, { teamId, assignmentId }: Place, locale: Locale) {
    const { team, standing, seesUntil } = await this.teams.reader(caller, teamId);
    const round = await this.rounds.find(team.cohortId, assignmentId);
    const work = { teamId, cohortId: team.cohortId, assignmentId };
    const [criteria, title] = await Promise.all([
      this.rubric.of(work, locale),
      this.rubric.titleOf(work, locale),
    ]);
    const isShown = round !== null && round.releasedAt !== null;
    const rows = isShown ? await this.received.findShown(round.id, teamId, seesUntil) : [];
    const anonymous = round?.settings.anonymous ?? true;
    return {
      ...{ title, teamName: team.name, anonymous, criteria },
      mayRate: standing === 'member',
      state:
        round === null ? ('none' as const) : isShown ? ('shown' as const) : ('hidden' as const),
      reviews: rows.map(({ id, reviewerName, review, useful, answer, reported }) => ({
        ...{ id, review, reported },
        reviewerName: anonymous ? null : reviewerName,
        rating: useful !== null && answer !== null ? { useful, answer } : null,
      })),
    };
  }

  /** @throws AppError teams/unknown, peer-feedback/unknown */
  async rate(
    caller: Principal | null,
    place: PlaceOfOne,
    rating: { id: string; useful: number; answer: string },
  ): Promise<void> {
    const reviewId = await this.find(caller, place);
    const { accountId } = signedIn(caller);
    await this.received.rate({ ...rating, reviewId, by: accountId });
  }

  /** @throws AppError teams/unknown, peer-feedback/unknown */
  async report(
    caller: Principal | null,
    place: PlaceOfOne,
    { id, kind, note }: { id: string; kind: ReportKind; note: string },
  ): Promise<void> {
    const reviewId = await this.find(caller, place);
    const { accountId } = signedIn(caller);
    await this.reports.report({ id, reviewId, side: 'author', kind, note, by: accountId });
  }

  private async find(
    caller: Principal | null,
    { teamId, assignmentId, feedbackId }: PlaceOfOne,
  ): Promise<string> {
    await this.teams.member(caller, teamId);
    const reviewId = await this.received.findShownId({ teamId, assignmentId, feedbackId });
    if (!reviewId) throw new AppError('peer-feedback/unknown');
    return reviewId;
  }
}
