import { Injectable } from '@nestjs/common';
import { dayIn } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import { CohortAccess } from '../cohorts/index.js';
import { Notifications } from '../notifications/index.js';
import { TeamAccess } from '../teams/index.js';
import { AssignmentAccess } from './assignment-access.js';
import { AssignmentRepository } from './assignment.repository.js';

interface Place {
  cohortId: string;
  assignmentId: string;
}

interface NewExtension {
  id: string;
  teamId: string;
  until: string;
  reopens: boolean;
  reason: string;
}

/** More time for one team, or another chance to hand in. */
@Injectable()
export class TeamExtensionService {
  constructor(
    private readonly cohorts: CohortAccess,
    private readonly teams: TeamAccess,
    private readonly access: AssignmentAccess,
    private readonly assignments: AssignmentRepository,
    private readonly notifications: Notifications,
  ) {}

  /**
   * Gives a team a later deadline and tells its members.
   * @throws AppError cohorts/unknown, teams/unknown, assignments/unknown
   */
  async extend(caller: Principal | null, place: Place, extension: NewExtension): Promise<void> {
    const { cohort, lecturer } = await this.cohorts.taughtBy(caller, place.cohortId);
    const { team } = await this.teams.lecturer(caller, extension.teamId);
    if (team.cohortId !== place.cohortId) throw new AppError('teams/unknown');
    const { titles, timeZone } = await this.access.ofTeam(team, place.assignmentId, 'nl');
    const members = await this.teams.membersOf(team.id);
    const { id, reopens, reason } = extension;
    const told = {
      to: members.map(({ accountId }) => accountId),
      link: `/teams/${team.id}/hand-in/${place.assignmentId}`,
      dedupeKey: `team-extension:${id}`,
    };
    const until = dayIn(timeZone, new Date(extension.until));
    const facts = { title: titles, until, reason };
    const tell = (manager: Transaction) =>
      reopens
        ? this.notifications.send(
            { ...told, kind: 'hand-in-reopened', data: { ...facts, teamName: team.name } },
            manager,
          )
        : this.notifications.send(
            { ...told, kind: 'extension-given', data: { ...facts, cohortTitle: cohort.title } },
            manager,
          );
    await this.assignments.transaction(async (manager) => {
      const by = lecturer.accountId;
      const { assignmentId } = place;
      if (await this.assignments.extend(manager, { ...extension, assignmentId, by })) {
        await tell(manager);
      }
    });
  }

  /** @throws AppError cohorts/unknown, assignments/extension-unknown */
  async withdraw(caller: Principal | null, place: Place & { extensionId: string }): Promise<void> {
    const { lecturer } = await this.cohorts.taughtBy(caller, place.cohortId);
    const gone = await this.assignments.withdrawExtension({ ...place, by: lecturer.accountId });
    if (!gone) throw new AppError('assignments/extension-unknown');
  }
}
