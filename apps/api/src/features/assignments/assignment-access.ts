import { Injectable } from '@nestjs/common';
import type {
  AssignmentSettings,
  CohortAssignment,
  content,
  Locale,
  LocalisedText,
  TeamExtension,
} from '@weft/contracts';
import { stretchedDates } from '@weft/rules';
import { AppError } from '../../platform/http/app-error.js';
import type { PublishedModule } from '../catalogue/index.js';
import { CohortModules } from '../version-moves/index.js';
import { settingsOf, toCohortAssignment } from './assignment.mapper.js';
import {
  AssignmentRepository,
  type CohortDates,
  type GrantedExtension,
} from './assignment.repository.js';

/** An assignment as one team has it. */
export interface TeamAssignment {
  /** With the dates of this team. */
  assignment: CohortAssignment;
  titles: LocalisedText;
  timeZone: string;
  extension: TeamExtension | null;
  /** Which log of the workspace holds tests with users, where the assignment asks for them. */
  userTests: content.AssignmentFile['userTests'];
}

/** When an assignment of a cohort is due, for what goes by the clock. */
export interface DatedAssignment {
  assignmentId: string;
  titles: LocalisedText;
  timeZone: string;
  settings: AssignmentSettings;
}

/** The assignments of a cohort, for other features; who may see them, they know. */
@Injectable()
export class AssignmentAccess {
  constructor(
    private readonly modules: CohortModules,
    private readonly assignments: AssignmentRepository,
  ) {}

  /** In the order of the track; empty for an unknown cohort. */
  async ofCohort(cohortId: string, locale: Locale): Promise<CohortAssignment[]> {
    const { modules, cohort } = await this.find(cohortId);
    if (!cohort) return [];
    return modules.map((module) =>
      toCohortAssignment(module, settingsOf(module, cohort).settings, locale),
    );
  }

  /** @throws AppError assignments/unknown */
  async read(cohortId: string, assignmentId: string, locale: Locale): Promise<CohortAssignment> {
    const { module, cohort } = await this.one(cohortId, assignmentId);
    return toCohortAssignment(module, settingsOf(module, cohort).settings, locale);
  }

  /**
   * With the later deadline of a team, where it was granted one.
   * @throws AppError assignments/unknown
   */
  async ofTeam(
    team: { id: string; cohortId: string },
    assignmentId: string,
    locale: Locale,
  ): Promise<TeamAssignment> {
    const [{ module, cohort }, [extension = null]] = await Promise.all([
      this.one(team.cohortId, assignmentId),
      this.assignments.findExtensions([team.id], assignmentId),
    ]);
    const { settings } = settingsOf(module, cohort);
    const dates = stretchedDates(settings, extension?.until ?? null);
    return {
      assignment: toCohortAssignment(module, { ...dates, rules: settings.rules }, locale),
      titles: module.assignment.title,
      timeZone: cohort.timeZone,
      extension,
      userTests: module.assignment.userTests,
    };
  }

  /** Dates and rules of all assignments of a cohort, in the order of the track. */
  async datesOf(cohortId: string): Promise<DatedAssignment[]> {
    const { modules, cohort } = await this.find(cohortId);
    if (!cohort) return [];
    return modules.map((module) => ({
      assignmentId: module.assignment.id,
      titles: module.assignment.title,
      timeZone: cohort.timeZone,
      settings: settingsOf(module, cohort).settings,
    }));
  }

  /** The later deadlines of teams, for one assignment or all. */
  extensionsOf(
    teamIds: readonly string[],
    assignmentId: string | null = null,
  ): Promise<GrantedExtension[]> {
    return this.assignments.findExtensions(teamIds, assignmentId);
  }

  private async one(cohortId: string, assignmentId: string) {
    const { modules, cohort } = await this.find(cohortId);
    const module = modules.find(({ assignment }) => assignment.id === assignmentId);
    if (!module || !cohort) throw new AppError('assignments/unknown');
    return { module, cohort };
  }

  private async find(
    cohortId: string,
  ): Promise<{ modules: PublishedModule[]; cohort: CohortDates | null }> {
    const [modules, cohort] = await Promise.all([
      this.modules.of(cohortId),
      this.assignments.findDates(cohortId),
    ]);
    return { modules, cohort };
  }
}
