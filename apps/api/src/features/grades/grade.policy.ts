import { Injectable } from '@nestjs/common';
import { cohortRoles } from '@weft/contracts';
import { hasRole } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import { CohortAccess } from '../cohorts/index.js';
import { SubmissionReader } from '../submissions/index.js';

/** Who may mark: lecturers of the cohort alone, not even administrators. */
@Injectable()
export class GradeAccess {
  constructor(
    private readonly cohorts: CohortAccess,
    private readonly submissions: SubmissionReader,
  ) {}

  /** @throws AppError access/sign-in-required, access/forbidden, cohorts/unknown */
  cohort(caller: Principal | null, cohortId: string) {
    return this.cohorts.ledBy(caller, cohortId);
  }

  /**
   * A submission that the caller may mark; for everybody else it does not exist.
   * @throws AppError access/sign-in-required, access/forbidden, grades/unknown
   */
  async submission(caller: Principal | null, submissionId: string) {
    hasRole(caller, ...cohortRoles);
    const submission = await hidden(this.submissions.read(submissionId));
    const { lecturer, cohort } = await this.ofCohort(caller, submission.cohortId);
    return { submission, lecturer, cohort };
  }

  /** Accounts of who may mark in a cohort, to tell them something. */
  markers(cohortId: string, manager: Pick<Transaction, 'query'>): Promise<string[]> {
    return this.cohorts.lecturersOf(cohortId, manager);
  }

  /** As `cohort`, where the cohort was found by something in it. @throws AppError grades/unknown */
  ofCohort(caller: Principal | null, cohortId: string) {
    return hidden(this.cohorts.ledBy(caller, cohortId));
  }
}

/** What is not there, and what is somebody else's, look alike. */
async function hidden<Found>(finding: Promise<Found>): Promise<Found> {
  try {
    return await finding;
  } catch (error) {
    if (error instanceof AppError) throw new AppError('grades/unknown');
    throw error;
  }
}
