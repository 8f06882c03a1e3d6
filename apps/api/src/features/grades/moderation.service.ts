import { Injectable } from '@nestjs/common';
import type { MarkedCriteria } from '@weft/contracts';
import { rubricPercent, unmarked } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { GradeEventRepository } from './grade-event.repository.js';
import { GradeAccess } from './grade.policy.js';
import { MarkingRepository } from './marking.repository.js';
import { TeamMarks } from './team-marks.js';

/** What lecturers decide on top of their marks: an agreed mark, and contribution by hand. */
@Injectable()
export class ModerationService {
  constructor(
    private readonly access: GradeAccess,
    private readonly markings: MarkingRepository,
    private readonly marks: TeamMarks,
    private readonly events: GradeEventRepository,
  ) {}

  /**
   * The mark that markers agreed on; only for who settled one herself.
   * @throws AppError grades/unknown, grades/not-possible, grades/incomplete
   */
  async agree(
    caller: Principal | null,
    submissionId: string,
    agreed: { id: string; criteria: MarkedCriteria; comment: string; reason: string },
  ): Promise<void> {
    const { submission, lecturer } = await this.access.submission(caller, submissionId);
    const rubric = await this.marks.rubricOf(submission, 'nl');
    const { id, criteria, comment, reason } = agreed;
    if (unmarked(rubric, criteria).length > 0) throw new AppError('grades/incomplete');
    await this.markings.transaction(submissionId, async (manager) => {
      if (await this.events.knows(manager, id)) return;
      const { entries, percents } = await this.markings.findFacts([submissionId]);
      const mine = entries.find(({ accountId }) => accountId === lecturer.accountId);
      if (!mine?.settled) throw new AppError('grades/not-possible');
      await this.events.append(manager, [
        {
          ...{ id, submissionId, kind: 'agreed', by: lecturer.accountId, reason },
          from: percents.get(submissionId) ?? null,
          to: rubricPercent(rubric, criteria),
          mark: { criteria, comment },
        },
      ]);
    });
  }

  /** @throws AppError grades/unknown */
  async setFactor(
    caller: Principal | null,
    submissionId: string,
    change: { id: string; accountId: string; factor: number | null; reason: string },
  ): Promise<void> {
    const { submission, lecturer } = await this.access.submission(caller, submissionId);
    const { id, accountId, factor, reason } = change;
    if (!submission.members.some((member) => member.accountId === accountId)) {
      throw new AppError('grades/unknown');
    }
    await this.markings.transaction(submissionId, async (manager) => {
      if (await this.events.knows(manager, id)) return;
      const before = await this.events.findFactors(submissionId);
      await this.events.append(manager, [
        {
          ...{ id, submissionId, kind: 'factor', by: lecturer.accountId, about: accountId },
          ...{ from: before[accountId] ?? null, to: factor, reason },
        },
      ]);
    });
  }
}
