import { Injectable } from '@nestjs/common';
import type { Locale, ReviewText, RubricCriterion } from '@weft/contracts';
import { AppError } from '../../platform/http/app-error.js';
import { AgreementReader } from '../agreements/index.js';
import { AssignmentAccess } from '../assignments/index.js';
import type { GivenPoints } from './my-review.repository.js';

interface Work {
  teamId: string;
  cohortId: string;
  assignmentId: string;
}

/** The rubric that a work is reviewed with. */
@Injectable()
export class ReviewRubric {
  constructor(
    private readonly assignments: AssignmentAccess,
    private readonly agreements: AgreementReader,
  ) {}

  /** In effect for the team, with the criteria that it wrote itself. */
  of({ teamId, assignmentId }: Work, locale: Locale): Promise<RubricCriterion[]> {
    return this.agreements.rubricOf(teamId, assignmentId, locale);
  }

  /** What the assignment is called. */
  async titleOf({ cohortId, assignmentId }: Work, locale: Locale): Promise<string> {
    const { title } = await this.assignments.read(cohortId, assignmentId, locale);
    return title;
  }

  /**
   * The points of a whole review: a level for each criterion and a word on the whole.
   * @throws AppError peer-feedback/incomplete that names what is missing
   */
  async pointsOf(work: Work, review: ReviewText): Promise<GivenPoints[]> {
    return pointsOf(await this.of(work, 'nl'), review);
  }
}

/** @throws AppError peer-feedback/incomplete */
export function pointsOf(
  rubric: readonly RubricCriterion[],
  { marks, overall }: ReviewText,
): GivenPoints[] {
  const missing: string[] = [];
  const found = rubric.flatMap(({ id, weight, levels }) => {
    const mark = marks.find(({ criterionId }) => criterionId === id);
    const level = levels.find((one) => one.id === mark?.levelId);
    const all = levels.map(({ points }) => points);
    if (!level) missing.push(`body.review.marks.${id}`);
    return level
      ? [
          {
            ...{ criterionId: id, weight, points: level.points },
            ...{ least: Math.min(...all), most: Math.max(...all) },
          },
        ]
      : [];
  });
  if (overall.trim() === '') missing.push('body.review.overall');
  if (missing.length > 0) {
    const fields = missing.map((path) => ({ path, message: 'missing' }));
    throw new AppError('peer-feedback/incomplete', { fields });
  }
  return found;
}
