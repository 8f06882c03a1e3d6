import { Injectable } from '@nestjs/common';
import { cohortRoles } from '@weft/contracts';
import { hasRole } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import { CohortRepository, type CohortRow } from './cohort.repository.js';
import { readJoinCode } from './join-code.js';

/** Whoever may run cohorts at all. */
export function runsCohorts(caller: Principal | null): Principal {
  return hasRole(caller, ...cohortRoles);
}

/** Whose a cohort is, and whom it is open to. */
@Injectable()
export class CohortAccess {
  constructor(private readonly cohorts: CohortRepository) {}

  /**
   * Only its own lecturers and administrators; for other lecturers it does not exist.
   * @throws AppError access/sign-in-required, access/forbidden, cohorts/unknown
   */
  async taughtBy(
    caller: Principal | null,
    cohortId: string,
  ): Promise<{ lecturer: Principal; cohort: CohortRow }> {
    const lecturer = runsCohorts(caller);
    const asked = lecturer.roles.includes('administrator') ? null : lecturer.accountId;
    const cohort = await this.cohorts.findTaught(cohortId, asked);
    if (!cohort) throw new AppError('cohorts/unknown');
    return { lecturer, cohort };
  }

  /**
   * Only its own lecturers: not even an administrator reads what single learners do.
   * @throws AppError access/sign-in-required, access/forbidden, cohorts/unknown
   */
  async ledBy(
    caller: Principal | null,
    cohortId: string,
  ): Promise<{ lecturer: Principal; cohort: CohortRow }> {
    const lecturer = runsCohorts(caller);
    const cohort = await this.cohorts.findTaught(cohortId, lecturer.accountId);
    if (!cohort) throw new AppError('cohorts/unknown');
    return { lecturer, cohort };
  }

  /** Accounts of who teaches a cohort, to tell them something. */
  lecturersOf(cohortId: string, reader?: Pick<Transaction, 'query'>): Promise<string[]> {
    return this.cohorts.findLecturers(cohortId, reader);
  }

  /**
   * The cohort that anyone may enter with this code, however it was typed.
   * @throws AppError cohorts/code-unknown
   */
  async openWith(code: string): Promise<CohortRow & { full: boolean }> {
    const cohort = await this.cohorts.findByCode(readJoinCode(code));
    if (!cohort) throw new AppError('cohorts/code-unknown');
    return cohort;
  }
}
