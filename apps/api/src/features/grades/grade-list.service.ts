import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { StreamedResponse } from '../../platform/http/streamed-response.js';
import { csvOf, xlsxOf } from '../../platform/export/table-export.js';
import { AssignmentAccess } from '../assignments/index.js';
import { gradeTable } from './grade-export.js';
import { GradeListRepository, pagesOf } from './grade-list.repository.js';
import { GradeAccess } from './grade.policy.js';

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The grades of a cohort side by side, for its lecturers. */
@Injectable()
export class GradeListService {
  constructor(
    private readonly access: GradeAccess,
    private readonly assignments: AssignmentAccess,
    private readonly list: GradeListRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError cohorts/unknown */
  async read(
    caller: Principal | null,
    cohortId: string,
    asked: { locale: Locale; page: number; appeals: boolean },
  ) {
    await this.access.cohort(caller, cohortId);
    const now = this.clock.now();
    const [assignments, rows] = await Promise.all([
      this.assignments.ofCohort(cohortId, asked.locale),
      this.list.find(cohortId, { ...asked, now }),
    ]);
    const total = rows[0]?.total ?? 0;
    return {
      assignments: assignments.map(({ assignmentId, title }) => ({ assignmentId, title })),
      rows: rows.map(({ accountId, displayName, grades }) => ({
        ...{ accountId, displayName },
        cells: assignments.map(
          (one) => grades.find(({ assignmentId }) => assignmentId === one.assignmentId) ?? null,
        ),
      })),
      ...{ total, pages: pagesOf(total), openAppeals: rows[0]?.openAppeals ?? 0 },
    };
  }

  /** All of them, as a file. @throws AppError cohorts/unknown */
  async export(
    caller: Principal | null,
    cohortId: string,
    { locale, format }: { locale: Locale; format: 'csv' | 'xlsx' },
  ): Promise<StreamedResponse> {
    const { cohort } = await this.access.cohort(caller, cohortId);
    const now = this.clock.now();
    const [assignments, rows] = await Promise.all([
      this.assignments.ofCohort(cohortId, locale),
      this.list.find(cohortId, { page: null, appeals: false, now }),
    ]);
    const table = gradeTable({ assignments, rows, locale });
    const download = `weft-grades-${cohort.startsOn}-${cohortId.slice(0, 8)}.${format}`;
    const body = format === 'csv' ? csvOf(table) : await xlsxOf(table, cohort.title);
    return new StreamedResponse(body, { type: mediaTypes[format], download });
  }
}
