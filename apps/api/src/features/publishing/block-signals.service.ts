import { Injectable } from '@nestjs/common';
import { toldSignals } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { DraftAccess } from '../drafts/index.js';
import { BlockSignalsRepository } from './block-signals.repository.js';

/** What learners and reviewers did at each block of a lesson, for its authors. */
@Injectable()
export class BlockSignals {
  constructor(
    private readonly access: DraftAccess,
    private readonly repository: BlockSignalsRepository,
  ) {}

  /**
   * A lesson belongs to the module of the draft, so authors are told of no others.
   * @throws AppError drafts/unknown
   */
  async read(caller: Principal | null, draftId: string, lessonId: string) {
    const { draft } = await this.access.editor(caller, draftId);
    const own = lessonId.startsWith(`${draft.moduleCode.toLowerCase()}-`);
    const { blocks, ...groups } = own
      ? await this.repository.find(draft.id, lessonId)
      : { readers: 0, reviewers: 0, blocks: [] };
    return toldSignals(blocks, groups);
  }
}
