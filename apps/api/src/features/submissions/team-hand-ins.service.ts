import { Injectable } from '@nestjs/common';
import type { Locale, TeamHandIn, TeamHandInState } from '@weft/contracts';
import { handInPhase, stretchedDates } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { AssignmentAccess } from '../assignments/index.js';
import { CohortAccess } from '../cohorts/index.js';
import { TeamAccess } from '../teams/index.js';
import { standingByTeam } from './submission-reader.js';
import { type SubmissionFact, SubmissionRepository } from './submission.repository.js';

interface Place {
  cohortId: string;
  assignmentId: string;
}

/** Where the teams of a cohort stand with an assignment, for its lecturers. */
@Injectable()
export class TeamHandInsService {
  constructor(
    private readonly cohorts: CohortAccess,
    private readonly teams: TeamAccess,
    private readonly assignments: AssignmentAccess,
    private readonly submissions: SubmissionRepository,
    private readonly clock: Clock,
  ) {}

  /** Teams by name; the same few statements however many there are. */
  async list(caller: Principal | null, { cohortId, assignmentId }: Place, locale: Locale) {
    const { cohort } = await this.cohorts.taughtBy(caller, cohortId);
    const assignment = await this.assignments.read(cohortId, assignmentId, locale);
    const [teams, all] = await Promise.all([
      this.teams.teamsOf(cohortId),
      this.submissions.findOfCohort(cohortId, assignmentId),
    ]);
    const granted = await this.assignments.extensionsOf(
      teams.map(({ id }) => id),
      assignmentId,
    );
    const standing = standingByTeam(all, assignment.rules.stands);
    const now = this.clock.now();
    const items = teams.map(({ id, name, members }): TeamHandIn => {
      const extension = granted.find(({ teamId }) => teamId === id) ?? null;
      const dates = stretchedDates(assignment, extension?.until ?? null);
      const submission = standing.find(({ teamId }) => teamId === id) ?? null;
      const isPast = ['late', 'closed'].includes(handInPhase(dates, now));
      return {
        ...{ teamId: id, teamName: name, members: members.length, submission },
        ...{ state: stateOf(submission, isPast), dueAt: dates.dueAt },
        extension,
        submissions: all.filter(({ teamId }) => teamId === id).length,
      };
    });
    return { title: assignment.title, timeZone: cohort.timeZone, items };
  }
}

function stateOf(submission: SubmissionFact | null, isPast: boolean): TeamHandInState {
  if (submission === null) return isPast ? 'overdue' : 'nothing';
  if (submission.late) return 'late';
  return submission.final ? 'final' : 'draft';
}
