import { Injectable } from '@nestjs/common';
import { groupSubject, type Locale, type TeamPage } from '@weft/contracts';
import { agreementStandingOf } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AssignmentAccess } from '../assignments/index.js';
import { TeamAccess } from '../teams/index.js';
import { TeamPageRepository, type TeamPageRow } from './team-page.repository.js';

/** The page of a team: who is in it, and where it stands with each assignment. */
@Injectable()
export class TeamPageService {
  constructor(
    private readonly teams: TeamAccess,
    private readonly pages: TeamPageRepository,
    private readonly assignments: AssignmentAccess,
  ) {}

  /** @throws AppError access/sign-in-required, teams/unknown */
  async read(caller: Principal | null, teamId: string, locale: Locale): Promise<TeamPage> {
    const { team, standing, seesUntil } = await this.teams.reader(caller, teamId);
    const [{ cohortTitle, members, agreements }, assignments] = await Promise.all([
      this.pages.find(teamId, seesUntil),
      this.assignments.ofCohort(team.cohortId, locale),
    ]);
    return {
      ...{ id: team.id, name: team.name, standing, members },
      cohort: { id: team.cohortId, title: cohortTitle },
      group: markOf(agreements, groupSubject),
      assignments: assignments.map(({ assignmentId, title, moduleCode, moduleSlug, dueAt }) => ({
        ...{ assignmentId, title, moduleCode, moduleSlug, dueAt },
        agreement: markOf(agreements, assignmentId),
      })),
    };
  }
}

function markOf(agreements: TeamPageRow['agreements'], subject: string) {
  const written = agreements.find((one) => one.subject === subject);
  if (!written) return { state: null, approved: false };
  const { state, approvedRound } = agreementStandingOf(written.kinds);
  return { state, approved: approvedRound !== null };
}
