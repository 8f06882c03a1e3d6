import { Injectable } from '@nestjs/common';
import type { Locale, ReviewText } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { AssignmentAccess } from '../assignments/index.js';
import { TeamAccess } from '../teams/index.js';
import { MyReviewRepository } from './my-review.repository.js';
import { pointsOf } from './review-rubric.js';
import { RoundRepository } from './round.repository.js';

/** An example that everybody reviews before the work of others. */
@Injectable()
export class PracticeService {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly reviews: MyReviewRepository,
    private readonly assignments: AssignmentAccess,
    private readonly teams: TeamAccess,
  ) {}

  /** With the agreed marks once the caller gave hers. @throws AppError peer-feedback/unknown */
  async read(caller: Principal | null, roundId: string, locale: Locale) {
    const { accountId, round, practice } = await this.find(caller, roundId);
    const [{ title, rubric }, mine] = await Promise.all([
      this.assignments.read(round.cohortId, round.assignmentId, locale),
      this.reviews.findPractice(roundId, accountId),
    ]);
    const agreed = mine ? practice.marks : null;
    return { title, text: practice.text, criteria: rubric, mine, agreed };
  }

  /** The first marks stay. @throws AppError peer-feedback/unknown, peer-feedback/incomplete */
  async give(
    caller: Principal | null,
    roundId: string,
    { id, review }: { id: string; review: ReviewText },
  ): Promise<void> {
    const { accountId, round } = await this.find(caller, roundId);
    const { rubric } = await this.assignments.read(round.cohortId, round.assignmentId, 'nl');
    // In an example a word on the whole is no use to anybody.
    pointsOf(rubric, { ...review, overall: review.overall || '–' });
    await this.reviews.practise({ id, roundId, accountId, review });
  }

  private async find(caller: Principal | null, roundId: string) {
    const { accountId } = signedIn(caller);
    const round = await this.rounds.findById(roundId);
    const { practice } = round?.settings ?? { practice: null };
    if (!round?.startedAt || !practice) throw new AppError('peer-feedback/unknown');
    const team = await this.teams.teamOf(accountId, round.cohortId);
    if (!team) throw new AppError('peer-feedback/unknown');
    return { accountId, round, practice };
  }
}
