import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { AssignmentAccess } from '../assignments/index.js';

/** What assignments are called in the cohorts that do them. */
@Injectable()
export class RoundTitles {
  constructor(private readonly assignments: AssignmentAccess) {}

  /** Titles by assignment: asked once for each cohort. */
  async of(
    rounds: readonly { cohortId: string }[],
    locale: Locale,
  ): Promise<ReadonlyMap<string, string>> {
    const cohorts = [...new Set(rounds.map(({ cohortId }) => cohortId))];
    const found = await Promise.all(
      cohorts.map((cohortId) => this.assignments.ofCohort(cohortId, locale)),
    );
    return new Map(found.flat().map(({ assignmentId, title }) => [assignmentId, title]));
  }
}
