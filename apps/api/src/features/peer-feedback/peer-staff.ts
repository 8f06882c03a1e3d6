import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { AssignmentAccess } from '../assignments/index.js';
import { CohortAccess } from '../cohorts/index.js';
import { type Round, RoundRepository } from './round.repository.js';

/** The peer feedback on an assignment of a cohort. */
export interface RoundPlace {
  cohortId: string;
  assignmentId: string;
}

/** Who runs the peer feedback of a cohort: its lecturers and administrators. */
@Injectable()
export class PeerStaff {
  constructor(
    private readonly cohorts: CohortAccess,
    private readonly assignments: AssignmentAccess,
    private readonly rounds: RoundRepository,
  ) {}

  /**
   * The assignment, and the round if it was settled.
   * @throws AppError access/sign-in-required, access/forbidden, cohorts/unknown, assignments/unknown
   */
  async find(caller: Principal | null, { cohortId, assignmentId }: RoundPlace, locale: Locale) {
    const { lecturer, cohort } = await this.cohorts.taughtBy(caller, cohortId);
    const assignment = await this.assignments.read(cohortId, assignmentId, locale);
    const round = await this.rounds.find(cohortId, assignmentId);
    return { accountId: lecturer.accountId, cohort, assignment, round };
  }

  /** A round that was settled. @throws as `find`, and AppError peer-feedback/not-possible */
  async settled(
    caller: Principal | null,
    place: RoundPlace,
  ): Promise<{ accountId: string; round: Round }> {
    const { accountId, round } = await this.find(caller, place, 'nl');
    if (!round) throw new AppError('peer-feedback/not-possible');
    return { accountId, round };
  }
}
