import { Injectable } from '@nestjs/common';
import type { AssignmentSettings, Locale } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { CohortAccess } from '../cohorts/index.js';
import { CohortModules } from '../version-moves/index.js';
import { AssignmentAccess } from './assignment-access.js';
import { settingsOf } from './assignment.mapper.js';
import { AssignmentRepository } from './assignment.repository.js';

interface Change {
  id: string;
  revision: number;
  settings: AssignmentSettings | null;
}

/** Dates and rules of the assignments of a cohort, as its lecturers set them. */
@Injectable()
export class AssignmentService {
  constructor(
    private readonly cohorts: CohortAccess,
    private readonly modules: CohortModules,
    private readonly access: AssignmentAccess,
    private readonly assignments: AssignmentRepository,
  ) {}

  /** In the order of the track. */
  async list(caller: Principal | null, cohortId: string, locale: Locale) {
    const { cohort } = await this.cohorts.taughtBy(caller, cohortId);
    const [modules, dates] = await Promise.all([
      this.modules.of(cohortId),
      this.assignments.findDates(cohortId),
    ]);
    if (!dates) throw new AppError('cohorts/unknown');
    const items = modules.map((module) => {
      const { settings, usual, revision } = settingsOf(module, dates);
      return {
        ...settings,
        assignmentId: module.assignment.id,
        moduleCode: module.file.code,
        moduleSlug: module.file.slug,
        title: module.assignment.title[locale],
        revision,
        usual,
      };
    });
    return { cohortTitle: cohort.title, timeZone: cohort.timeZone, items };
  }

  /**
   * Sets dates and rules, or lets them follow the calendar again.
   * @throws AppError assignments/unknown, assignments/dates-reversed, assignments/changed-meanwhile
   */
  async change(
    caller: Principal | null,
    { cohortId, assignmentId }: { cohortId: string; assignmentId: string },
    { id, revision, settings }: Change,
  ): Promise<{ revision: number }> {
    const { lecturer } = await this.cohorts.taughtBy(caller, cohortId);
    await this.access.read(cohortId, assignmentId, 'nl');
    if (settings && isReversed(settings)) throw new AppError('assignments/dates-reversed');
    const stored = await this.assignments.addSetting(
      { id, cohortId, assignmentId, settings, by: lecturer.accountId },
      revision,
    );
    if (stored === null) throw new AppError('assignments/changed-meanwhile');
    return { revision: stored };
  }
}

function isReversed({ opensAt, dueAt, lateUntil }: AssignmentSettings): boolean {
  const due = Date.parse(dueAt);
  return Date.parse(opensAt) > due || (lateUntil !== null && Date.parse(lateUntil) < due);
}
