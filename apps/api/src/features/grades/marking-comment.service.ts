import { Injectable } from '@nestjs/common';
import type { MarkingComment } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { GradeAccess } from './grade.policy.js';
import { MarkingCommentRepository } from './marking-comment.repository.js';

interface Place {
  cohortId: string;
  commentId: string;
}

/** The library of sentences that markers use again. */
@Injectable()
export class MarkingCommentService {
  constructor(
    private readonly access: GradeAccess,
    private readonly comments: MarkingCommentRepository,
  ) {}

  /** @throws AppError cohorts/unknown */
  async list(caller: Principal | null, cohortId: string): Promise<{ items: MarkingComment[] }> {
    const { lecturer } = await this.access.cohort(caller, cohortId);
    return { items: await this.comments.find(cohortId, lecturer.accountId) };
  }

  /** @throws AppError cohorts/unknown, grades/unknown */
  async save(
    caller: Principal | null,
    { cohortId, commentId: id }: Place,
    comment: { text: string; shared: boolean },
  ): Promise<void> {
    const { lecturer } = await this.access.cohort(caller, cohortId);
    const { accountId } = lecturer;
    const saved = await this.comments.save({ id, cohortId, accountId }, comment);
    if (!saved) throw new AppError('grades/unknown');
  }

  /** @throws AppError cohorts/unknown */
  async remove(caller: Principal | null, { cohortId, commentId: id }: Place): Promise<void> {
    const { lecturer } = await this.access.cohort(caller, cohortId);
    await this.comments.remove({ id, cohortId, accountId: lecturer.accountId });
  }
}
