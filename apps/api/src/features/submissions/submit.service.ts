import { Injectable } from '@nestjs/common';
import type { ErrorCode, HandInRefusal, SubmissionRow } from '@weft/contracts';
import { handInPhase, mayWithdraw } from '@weft/rules';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { Notifications } from '../notifications/index.js';
import { TeamAccess } from '../teams/index.js';
import { HandInStanding, refusalOf, type TeamWork } from './hand-in-standing.js';
import { toRows } from './submission.mapper.js';
import { SubmissionRepository } from './submission.repository.js';
import { hashOf, type FrozenWork, WorkFreezer } from './work-freezer.js';

interface Asked {
  id: string;
  final: boolean;
  /** Hash of the preview that she saw. */
  seen: string;
}

const refusalCodes: Readonly<Record<HandInRefusal, ErrorCode>> = {
  'not-open': 'submissions/not-open',
  closed: 'submissions/closed',
  'not-again': 'submissions/not-again',
  incomplete: 'submissions/not-complete',
  empty: 'submissions/not-complete',
};

/** Handing in, and taking back. */
@Injectable()
export class SubmitService {
  constructor(
    private readonly teams: TeamAccess,
    private readonly freezer: WorkFreezer,
    private readonly standing: HandInStanding,
    private readonly submissions: SubmissionRepository,
    private readonly notifications: Notifications,
  ) {}

  /**
   * Freezes the work of a team, once for an id.
   * @throws AppError as `submitWork` tells
   */
  async submit(
    caller: Principal | null,
    { teamId, assignmentId }: { teamId: string; assignmentId: string },
    asked: Asked,
  ): Promise<SubmissionRow> {
    const { accountId } = signedIn(caller);
    const { team } = await this.teams.member(caller, teamId);
    const work = await this.freezer.read(teamId, assignmentId);
    const rubric = await this.freezer.rubric(teamId, assignmentId);
    const agreement = await this.freezer.agreement(teamId, assignmentId);
    const members = await this.teams.membersOf(teamId);
    const before = await this.standing.read(team, assignmentId);
    const missing = await this.standing.missing(teamId, before, work.snapshot);
    await this.submissions.transaction(async (manager) => {
      await this.submissions.takeTurn(manager, teamId, assignmentId);
      const own = await this.standing.read(team, assignmentId, { manager });
      if (own.submissions.some(({ id }) => id === asked.id)) return;
      const refused = refusalOf(own, { work, missing }, asked.final);
      if (refused) throw new AppError(refusalCodes[refused]);
      if (work.hash !== asked.seen) throw new AppError('submissions/changed-meanwhile');
      const submission = toSubmission(own, work, asked);
      const memberIds = members.map((member) => member.accountId).sort();
      const frozen = { ...submission, rubric, agreement, teamId, memberIds, by: accountId };
      await this.submissions.add(manager, {
        ...frozen,
        ...{ cohortId: team.cohortId, snapshot: work.snapshot },
        attachmentIds: work.files.map(({ attachmentId }) => attachmentId),
        hash: hashOf({ ...frozen, work: work.hash }),
      });
      const notice = handedInNotice({ team, own, members, by: accountId }, submission);
      await this.notifications.send(notice, manager);
    });
    return this.rowOf(team, assignmentId, asked.id);
  }

  /**
   * Takes a submission back, once for an id.
   * @throws AppError submissions/unknown, submissions/not-withdrawable
   */
  async withdraw(caller: Principal | null, submissionId: string, id: string): Promise<void> {
    const { accountId } = signedIn(caller);
    const found = await this.submissions.find(submissionId);
    if (!found) throw new AppError('submissions/unknown');
    const { team } = await this.teams.member(caller, found.teamId).catch(() => {
      throw new AppError('submissions/unknown');
    });
    await this.submissions.transaction(async (manager) => {
      await this.submissions.takeTurn(manager, team.id, found.assignmentId);
      const own = await this.standing.read(team, found.assignmentId, { manager });
      const submission = own.submissions.find((one) => one.id === submissionId);
      if (submission?.withdrawn) return;
      if (!submission || !mayWithdraw(submission, own.facts, own.now)) {
        throw new AppError('submissions/not-withdrawable');
      }
      await this.submissions.withdraw(manager, { id, submissionId, by: accountId });
    });
  }

  private async rowOf(
    team: { id: string; cohortId: string },
    assignmentId: string,
    id: string,
  ): Promise<SubmissionRow> {
    const { submissions, assignment } = await this.standing.read(team, assignmentId);
    const row = toRows(submissions, assignment.rules.stands).find((one) => one.id === id);
    if (!row) throw new AppError('submissions/unknown');
    return row;
  }
}

function toSubmission(own: TeamWork, work: FrozenWork, { id, final }: Asked) {
  const { assignmentId, moduleCode, moduleVersion } = own.assignment;
  const { opensAt, dueAt, lateUntil, rules } = own.assignment;
  return {
    ...{ id, final, assignmentId, moduleCode, moduleVersion, files: work.files },
    number: own.submissions.length + 1,
    late: handInPhase(own.facts.dates, own.now) === 'late',
    submittedAt: own.now.toISOString(),
    settings: { opensAt, dueAt, lateUntil, rules },
  };
}

interface HandedInTeam {
  team: { id: string; name: string };
  own: TeamWork;
  members: readonly { accountId: string; displayName: string }[];
  by: string;
}

/** For everybody in the team but who did it. */
function handedInNotice(
  { team, own, members, by }: HandedInTeam,
  { id, number, final, late, assignmentId }: ReturnType<typeof toSubmission>,
) {
  const byName = members.find(({ accountId }) => accountId === by)?.displayName ?? team.name;
  return {
    to: members.map(({ accountId }) => accountId).filter((accountId) => accountId !== by),
    kind: 'handed-in' as const,
    data: { teamName: team.name, title: own.titles, byName, final, late },
    link: `/teams/${team.id}/hand-in/${assignmentId}/${number}`,
    dedupeKey: `handed-in:${id}`,
  };
}
