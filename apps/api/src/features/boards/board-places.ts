import { Injectable } from '@nestjs/common';
import { type BoardKind, cohortRoles } from '@weft/contracts';
import { hasRole } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { AgreementReader } from '../agreements/index.js';
import { CohortAccess } from '../cohorts/index.js';
import { TeamAccess } from '../teams/index.js';

/** Where somebody may open a board. */
@Injectable()
export class BoardPlaces {
  constructor(
    private readonly cohorts: CohortAccess,
    private readonly teams: TeamAccess,
    private readonly agreements: AgreementReader,
  ) {}

  /**
   * A workshop of a lecturer, a cohort that she teaches, or a team that she is in and that has its group agreement.
   * @throws AppError access/forbidden, cohorts/unknown, teams/unknown, boards/agreement-first
   */
  async openTo(
    caller: Principal | null,
    kind: BoardKind,
    id: string,
  ): Promise<{ cohortId: string | null; teamId: string | null }> {
    if (kind === 'workshop') {
      hasRole(caller, ...cohortRoles);
      return { cohortId: null, teamId: null };
    }
    if (kind === 'cohort') {
      const { cohort } = await this.cohorts.taughtBy(caller, id);
      return { cohortId: cohort.id, teamId: null };
    }
    const { team } = await this.teams.member(caller, id);
    const agreed = await this.agreements.groupAgreementDone(team.id);
    if (!agreed) throw new AppError('boards/agreement-first');
    return { cohortId: team.cohortId, teamId: team.id };
  }
}
