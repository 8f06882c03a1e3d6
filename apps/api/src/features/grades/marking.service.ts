import { Injectable } from '@nestjs/common';
import type { GradeSettings, Locale, MarkedCriteria, MarkingRow } from '@weft/contracts';
import { rubricPercent, unmarked } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { GradeEventRepository } from './grade-event.repository.js';
import { GradeAccess } from './grade.policy.js';
import { MarkingQueue } from './marking-queue.js';
import { MarkingRepository } from './marking.repository.js';
import { TeamMarks } from './team-marks.js';

interface Place {
  cohortId: string;
  assignmentId: string;
}

/** Lecturers mark what teams handed in, each by herself until her mark is settled. */
@Injectable()
export class MarkingService {
  constructor(
    private readonly access: GradeAccess,
    private readonly queue: MarkingQueue,
    private readonly markings: MarkingRepository,
    private readonly marks: TeamMarks,
    private readonly events: GradeEventRepository,
  ) {}

  /** @throws AppError cohorts/unknown, assignments/unknown */
  async list(
    caller: Principal | null,
    place: Place,
    locale: Locale,
  ): Promise<{ title: string; settings: GradeSettings; items: MarkingRow[] }> {
    const { lecturer } = await this.access.cohort(caller, place.cohortId);
    return this.queue.read(place, { markerId: lecturer.accountId, locale });
  }

  /** @throws AppError cohorts/unknown, assignments/unknown */
  async saveSettings(
    caller: Principal | null,
    place: Place,
    settings: GradeSettings,
  ): Promise<void> {
    await this.access.cohort(caller, place.cohortId);
    await this.queue.titleOf(place, 'nl');
    await this.markings.saveSettings(place, settings);
  }

  /** @throws AppError grades/unknown, grades/not-possible */
  async save(
    caller: Principal | null,
    submissionId: string,
    draft: { criteria: MarkedCriteria; comment: string; editedAt: string },
  ): Promise<void> {
    const { submission, lecturer } = await this.access.submission(caller, submissionId);
    const { accountId } = lecturer;
    const open = await this.markings.saveDraft({ submission, accountId, ...draft });
    if (!open) throw new AppError('grades/not-possible');
  }

  /**
   * Settles the caller's mark or opens it again. Once a colleague settled hers too, both have been
   * read: then only an agreement changes the mark.
   * @throws AppError grades/unknown, grades/not-possible, grades/incomplete
   */
  async settle(
    caller: Principal | null,
    submissionId: string,
    { id, settled }: { id: string; settled: boolean },
  ): Promise<void> {
    const { submission, lecturer } = await this.access.submission(caller, submissionId);
    const { accountId } = lecturer;
    const rubric = await this.marks.rubricOf(submission, 'nl');
    await this.markings.transaction(submissionId, async (manager) => {
      if (await this.events.knows(manager, id)) return;
      const { entries, agreed, released } = await this.markings.findFacts([submissionId]);
      const mine = entries.find((entry) => entry.accountId === accountId);
      const others = entries.some((entry) => entry.settled && entry.accountId !== accountId);
      const closed = agreed.has(submissionId) || released.has(submissionId);
      if (!mine || mine.settled === settled) throw new AppError('grades/not-possible');
      if (!settled && (others || closed)) throw new AppError('grades/not-possible');
      if (settled && unmarked(rubric, mine.criteria).length > 0) {
        throw new AppError('grades/incomplete');
      }
      await this.markings.setSettled(manager, { submissionId, accountId, settled });
      const percent = rubricPercent(rubric, mine.criteria);
      const kind = settled ? 'settled' : 'reopened';
      await this.events.append(manager, [
        {
          ...{ id, submissionId, kind, by: accountId },
          ...(settled ? { to: percent } : { from: percent }),
        },
      ]);
    });
  }
}
