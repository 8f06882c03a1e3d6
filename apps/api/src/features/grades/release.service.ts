import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { GradeSettings } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock.js';
import { AppError } from '../../platform/http/app-error.js';
import { GradeEventRepository, type NewGradeEvent } from './grade-event.repository.js';
import type { GivenGrade } from './grade-reasons.js';
import { GradeAccess } from './grade.policy.js';
import { ReleasePlanner } from './release-plan.js';
import { type ReleaseRow, ReleaseRepository, type StandingGrade } from './release.repository.js';

interface Place {
  cohortId: string;
  assignmentId: string;
}

/** Grades of an assignment come out together, after a look and with time to think again. */
@Injectable()
export class ReleaseService {
  constructor(
    private readonly access: GradeAccess,
    private readonly planner: ReleasePlanner,
    private readonly releases: ReleaseRepository,
    private readonly events: GradeEventRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError cohorts/unknown, assignments/unknown */
  async preview(caller: Principal | null, place: Place, locale: 'nl' | 'en') {
    await this.access.cohort(caller, place.cohortId);
    const { titles, settings, grades, waiting } = await this.planner.plan(place);
    const known = await this.releases.findGrades(place);
    const last = await this.releases.findLast(place);
    return {
      ...{ title: titles[locale], settings, waiting },
      grades: grades.map(({ accountId, displayName, percent, reasons }) => ({
        ...{ accountId, displayName, teamName: reasons.teamName },
        ...{ percent, teamPercent: reasons.teamPercent },
        before: known.get(accountId)?.percent ?? null,
      })),
      release: last && this.stateOf(last),
    };
  }

  /**
   * @throws AppError cohorts/unknown, assignments/unknown, grades/not-possible,
   * grades/reason-missing
   */
  async release(
    caller: Principal | null,
    place: Place,
    { id, reason }: { id: string; reason: string | null },
  ) {
    const { lecturer } = await this.access.cohort(caller, place.cohortId);
    const { settings, grades } = await this.planner.plan(place);
    const release = await this.releases.transaction(place, async (manager) => {
      const last = await this.releases.findLast(place, manager);
      if (last?.id === id) return last;
      if (last && this.stateOf(last).undoable) throw new AppError('grades/not-possible');
      const known = await this.releases.findGrades(place, manager);
      const given = changesOf(grades, known);
      if (given.length === 0) throw new AppError('grades/not-possible');
      if (!reason && given.some((one) => one.known)) throw new AppError('grades/reason-missing');
      const made = { id, ...place, ...this.momentsOf(settings), by: lecturer.accountId };
      await this.releases.insertRelease(manager, made);
      const written = await this.releases.writeGrades(manager, made, given);
      await this.events.append(
        manager,
        written.map((one): NewGradeEvent => ({
          ...{ id: randomUUID(), submissionId: one.submissionId, by: made.by },
          ...{ about: one.accountId, kind: one.known ? 'changed' : 'released' },
          ...{ gradeId: one.gradeId, from: one.known?.percent ?? null },
          ...{ to: one.percent, reason },
        })),
      );
      return made;
    });
    return this.stateOf(release);
  }

  /** @throws AppError cohorts/unknown, grades/too-late */
  async undo(caller: Principal | null, place: Place, releaseId: string): Promise<void> {
    const { lecturer } = await this.access.cohort(caller, place.cohortId);
    await this.releases.transaction(place, async (manager) => {
      const last = await this.releases.findLast(place, manager);
      if (last?.id !== releaseId) return;
      if (!this.stateOf(last).undoable) throw new AppError('grades/too-late');
      const grades = await this.releases.findGrades(place, manager);
      const given = [...grades.values()].filter((grade) => grade.releaseId === releaseId);
      await this.releases.undo(manager, releaseId);
      await this.events.append(
        manager,
        given.map((grade): NewGradeEvent => ({
          ...{ id: randomUUID(), submissionId: grade.submissionId, kind: 'withdrawn' },
          ...{ by: lecturer.accountId, about: grade.accountId, gradeId: grade.id },
          ...{ from: grade.percent, to: grade.before?.percent ?? null },
        })),
      );
    });
  }

  private momentsOf({ graceMinutes }: GradeSettings) {
    const at = this.clock.now();
    return { at, visibleAt: new Date(at.getTime() + graceMinutes * 60_000) };
  }

  private stateOf({ id, visibleAt }: ReleaseRow) {
    const undoable = visibleAt > this.clock.now();
    return { id, visibleAt: visibleAt.toISOString(), undoable };
  }
}

/** What a release adds or changes; what was decided on an appeal stays as it was decided. */
function changesOf(grades: readonly GivenGrade[], known: ReadonlyMap<string, StandingGrade>) {
  return grades.flatMap((grade) => {
    const before = known.get(grade.accountId);
    if (before && before.appeal !== 'none') return [];
    if (before && sameGrade(before, grade)) return [];
    return [{ ...grade, known: before }];
  });
}

function sameGrade(before: StandingGrade, { percent, reasons }: GivenGrade): boolean {
  const { criteria, comment, teamPercent, settings } = before.reasons;
  return (
    Math.abs(before.percent - percent) < 1e-9 &&
    Math.abs(teamPercent - reasons.teamPercent) < 1e-9 &&
    comment === reasons.comment &&
    settings.scale === reasons.settings.scale &&
    settings.rounding === reasons.settings.rounding &&
    Object.entries(reasons.criteria).every(
      ([id, { level, comment: said }]) =>
        criteria[id]?.level === level && criteria[id].comment === said,
    )
  );
}
