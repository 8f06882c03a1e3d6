import { Injectable } from '@nestjs/common';
import type { GradeSettings, Locale, MarkingRow } from '@weft/contracts';
import { AssignmentAccess } from '../assignments/index.js';
import { SubmissionReader } from '../submissions/index.js';
import { TeamAccess } from '../teams/index.js';
import { MarkingRepository } from './marking.repository.js';
import { standingOf } from './team-marks.js';

interface Place {
  cohortId: string;
  assignmentId: string;
}

/** What is to be marked of an assignment, without what is in it. */
@Injectable()
export class MarkingQueue {
  constructor(
    private readonly assignments: AssignmentAccess,
    private readonly submissions: SubmissionReader,
    private readonly teams: TeamAccess,
    private readonly markings: MarkingRepository,
  ) {}

  /** @throws AppError assignments/unknown */
  async titleOf({ cohortId, assignmentId }: Place, locale: Locale): Promise<string> {
    const { title } = await this.assignments.read(cohortId, assignmentId, locale);
    return title;
  }

  /** What an assignment and a team are called. @throws AppError assignments/unknown */
  async namesOf(asked: Place & { teamId: string; locale: Locale }) {
    const [title, names] = await Promise.all([
      this.titleOf(asked, asked.locale),
      this.teamNames(asked.cohortId),
    ]);
    return { title, teamName: names.get(asked.teamId) ?? '–' };
  }

  /** Names of the teams of a cohort by id. */
  async teamNames(cohortId: string): Promise<Map<string, string>> {
    const teams = await this.teams.teamsOf(cohortId);
    return new Map(teams.map(({ id, name }) => [id, name]));
  }

  /** By the name of the team. @throws AppError assignments/unknown */
  async read(
    place: Place,
    { markerId, locale }: { markerId: string; locale: Locale },
  ): Promise<{ title: string; settings: GradeSettings; items: MarkingRow[] }> {
    const { cohortId, assignmentId } = place;
    const [title, settings, names, submissions] = await Promise.all([
      this.titleOf(place, locale),
      this.markings.findSettings(cohortId, assignmentId),
      this.teamNames(cohortId),
      this.submissions.standingOf(cohortId, assignmentId),
    ]);
    const facts = await this.markings.findFacts(submissions.map(({ id }) => id));
    const items = submissions.map(({ id, teamId, submittedAt, late, final }): MarkingRow => {
      const own = facts.entries.find(
        ({ submissionId, accountId }) => submissionId === id && accountId === markerId,
      );
      const mine = own ? (own.settled ? 'settled' : 'draft') : 'none';
      const standing = standingOf(id, facts, settings);
      const shown = standing === 'ready' && mine !== 'draft';
      return {
        ...{ submissionId: id, teamId, teamName: names.get(teamId) ?? '–' },
        ...{ submittedAt, late, final, mine, standing },
        percent: shown ? (facts.percents.get(id) ?? null) : null,
        released: facts.released.has(id),
      };
    });
    items.sort((one, other) => one.teamName.localeCompare(other.teamName, locale));
    return { title, settings, items };
  }
}
