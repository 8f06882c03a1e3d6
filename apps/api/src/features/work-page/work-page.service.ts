import { Injectable } from '@nestjs/common';
import type { Locale, WorkPage } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { AssignmentAccess } from '../assignments/index.js';
import { Notifications } from '../notifications/index.js';
import { TeamAccess } from '../teams/index.js';
import { WorkPageRepository } from './work-page.repository.js';

interface InWork {
  teamId: string;
  assignmentId: string;
}

/** The frame of a team's live work: whose it is, and what it is for. */
@Injectable()
export class WorkPageService {
  constructor(
    private readonly teams: TeamAccess,
    private readonly assignments: AssignmentAccess,
    private readonly notifications: Notifications,
    private readonly repository: WorkPageRepository,
  ) {}

  /** @throws AppError teams/unknown, assignments/unknown */
  async read(caller: Principal | null, work: InWork, locale: Locale): Promise<WorkPage> {
    const { team, standing } = await this.teams.reader(caller, work.teamId);
    const [{ assignment }, members] = await Promise.all([
      this.assignments.ofTeam(team, work.assignmentId, locale),
      this.teams.membersOf(team.id),
    ]);
    const { assignmentId: id, title, moduleCode, dueAt, milestones } = assignment;
    return { team, standing, members, assignment: { id, title, moduleCode, dueAt, milestones } };
  }

  /**
   * Tells a member that another one mentioned her.
   * @throws AppError teams/unknown, also for who is not in the team; assignments/unknown
   */
  async mention(
    caller: Principal | null,
    work: InWork,
    mention: { id: string; accountId: string; quote: string },
  ): Promise<void> {
    const { accountId: byId } = signedIn(caller);
    const { team } = await this.teams.member(caller, work.teamId);
    const [{ titles }, members] = await Promise.all([
      this.assignments.ofTeam(team, work.assignmentId, 'nl'),
      this.teams.membersOf(team.id),
    ]);
    const nameOf = (id: string) => members.find(({ accountId }) => accountId === id)?.displayName;
    if (nameOf(mention.accountId) === undefined) throw new AppError('teams/unknown');
    if (mention.accountId === byId) return;
    const data = {
      ...{ teamName: team.name, title: titles, quote: mention.quote },
      byName: nameOf(byId) ?? team.name,
    };
    const notice = {
      ...{ to: [mention.accountId], kind: 'work-mention' as const, data },
      link: `/teams/${team.id}/work/${work.assignmentId}`,
      dedupeKey: `work-mention:${byId}:${mention.id}`,
    };
    await this.repository.transaction((manager) => this.notifications.send(notice, manager));
  }
}
