import { Injectable } from '@nestjs/common';
import { answerAgreement, type CohortAssignment, groupSubject, type Locale } from '@weft/contracts';
import { hasRole, signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AssignmentAccess } from '../assignments/index.js';
import { TeamAccess, type TeamStanding } from '../teams/index.js';

/** An agreement: of a team, on the group itself or on an assignment. */
export interface AgreementName {
  teamId: string;
  subject: string;
}

/** Who somebody is to an agreement, and what it is about. */
export interface AgreementView {
  accountId: string;
  standing: TeamStanding;
  /** Null for the agreement of the group. */
  assignment: CohortAssignment | null;
}

/** Whose an agreement is. */
@Injectable()
export class AgreementAccess {
  constructor(
    private readonly teams: TeamAccess,
    private readonly assignments: AssignmentAccess,
  ) {}

  /**
   * Who is or was in the team, and its lecturers.
   * @throws AppError access/sign-in-required, teams/unknown, assignments/unknown
   */
  async reader(caller: Principal | null, { teamId, subject }: AgreementName, locale: Locale) {
    const standing = await this.teams.reader(caller, teamId);
    return this.view(caller, standing, { subject, locale });
  }

  /**
   * Who is in the team now.
   * @throws AppError access/sign-in-required, teams/unknown, assignments/unknown
   */
  async member(caller: Principal | null, { teamId, subject }: AgreementName) {
    const standing = await this.teams.member(caller, teamId);
    return this.view(caller, standing, { subject, locale: 'nl' });
  }

  /**
   * Lecturers of the cohort of the team, and administrators.
   * @throws AppError access/sign-in-required, access/forbidden, teams/unknown, assignments/unknown
   */
  async lecturer(caller: Principal | null, { teamId, subject }: AgreementName) {
    const lecturer = hasRole(caller, ...answerAgreement.access);
    const standing = await this.teams.lecturer(lecturer, teamId);
    return this.view(lecturer, standing, { subject, locale: 'nl' });
  }

  private async view(
    caller: Principal | null,
    standing: TeamStanding,
    { subject, locale }: { subject: string; locale: Locale },
  ): Promise<AgreementView> {
    const { accountId } = signedIn(caller);
    const { cohortId } = standing.team;
    const assignment =
      subject === groupSubject ? null : await this.assignments.read(cohortId, subject, locale);
    return { accountId, standing, assignment };
  }
}
