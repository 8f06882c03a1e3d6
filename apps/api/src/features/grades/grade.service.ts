import { Injectable } from '@nestjs/common';
import { cohortRoles, type Grade, type Locale } from '@weft/contracts';
import { hasRole, signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/http/app-error.js';
import { Notifications } from '../notifications/index.js';
import { GradeEventRepository } from './grade-event.repository.js';
import { toGrade } from './grade.mapper.js';
import { GradeAccess } from './grade.policy.js';
import { type GradeRow, GradeRepository } from './grade.repository.js';

/** Grades as learners and their lecturers read them, and the one appeal that a learner has. */
@Injectable()
export class GradeService {
  constructor(
    private readonly access: GradeAccess,
    private readonly grades: GradeRepository,
    private readonly events: GradeEventRepository,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {}

  /** The caller's own, once they are visible. */
  async listMine(caller: Principal | null, locale: Locale): Promise<{ items: Grade[] }> {
    const { accountId } = signedIn(caller);
    const rows = await this.grades.findVisible(accountId, this.clock.now());
    const events = await this.events.find({ gradeIds: rows.map(({ id }) => id) });
    // What was not released yet, or was taken back before it was, is nobody's history.
    const now = this.clock.now().toISOString();
    const told = events.filter(({ at, kind }) => at <= now && kind !== 'withdrawn');
    return { items: rows.map((row) => withoutHidden(toGrade(row, told, locale))) };
  }

  /** @throws AppError grades/unknown, grades/already-appealed */
  async appeal(
    caller: Principal | null,
    gradeId: string,
    { id, reason }: { id: string; reason: string },
  ): Promise<void> {
    const { accountId } = signedIn(caller);
    await this.grades.transaction(gradeId, async (manager) => {
      const grade = await this.grades.find(gradeId, manager);
      const visible = grade && grade.visibleAt <= this.clock.now();
      if (!visible || grade.accountId !== accountId) throw new AppError('grades/unknown');
      if (await this.events.knows(manager, id)) return;
      if (grade.appeal !== 'none') throw new AppError('grades/already-appealed');
      const { submissionId, percent, cohortId, cohortTitle, reasons } = grade;
      await this.events.append(manager, [
        {
          ...{ id, submissionId, gradeId, kind: 'appealed', by: accountId },
          about: accountId,
          reason,
        },
      ]);
      await this.grades.setAppeal(manager, { id: gradeId, appeal: 'open', percent });
      await this.notifications.send(
        {
          ...{ to: await this.access.markers(cohortId, manager), kind: 'appeal-made' },
          link: `/cohorts/${cohortId}/grades?appeals=open`,
          data: { cohortTitle, title: reasons.titles },
          dedupeKey: `appeal-made:${gradeId}`,
        },
        manager,
      );
    });
  }

  /** @throws AppError grades/unknown */
  async read(caller: Principal | null, gradeId: string, locale: Locale): Promise<Grade> {
    const { grade } = await this.markable(caller, gradeId);
    return toGrade(grade, await this.events.find({ gradeIds: [gradeId] }), locale);
  }

  /** @throws AppError grades/unknown, grades/not-possible */
  async answer(
    caller: Principal | null,
    gradeId: string,
    given: { id: string; answer: string; percent: number | null },
  ): Promise<void> {
    const { lecturer } = await this.markable(caller, gradeId);
    await this.grades.transaction(gradeId, async (manager) => {
      const grade = await this.grades.find(gradeId, manager);
      if (!grade) throw new AppError('grades/unknown');
      if (await this.events.knows(manager, given.id)) return;
      if (grade.appeal !== 'open') throw new AppError('grades/not-possible');
      const { submissionId, accountId, percent: from, cohortTitle, reasons } = grade;
      const to = given.percent ?? from;
      await this.events.append(manager, [
        {
          ...{ id: given.id, submissionId, gradeId, kind: 'answered', by: lecturer.accountId },
          ...{ about: accountId, from, to, reason: given.answer },
        },
      ]);
      await this.grades.setAppeal(manager, { id: gradeId, appeal: 'answered', percent: to });
      await this.notifications.send(
        {
          ...{ to: [accountId], kind: 'appeal-answered', link: '/grades' },
          data: { cohortTitle, title: reasons.titles },
          dedupeKey: `appeal:${gradeId}`,
        },
        manager,
      );
    });
  }

  /** A grade in a cohort of the caller; for everybody else it does not exist. */
  private async markable(caller: Principal | null, gradeId: string) {
    hasRole(caller, ...cohortRoles);
    const grade: GradeRow | null = await this.grades.find(gradeId);
    if (!grade) throw new AppError('grades/unknown');
    const { lecturer } = await this.access.ofCohort(caller, grade.cohortId);
    return { grade, lecturer };
  }
}

/** A change that is not visible yet is left out of what a learner reads. */
function withoutHidden(grade: Grade): Grade {
  const last = grade.history.findLastIndex(({ to }) => to === grade.percent);
  const seen = grade.history.filter(({ kind }, at) => kind !== 'changed' || at <= last);
  return { ...grade, history: seen };
}
