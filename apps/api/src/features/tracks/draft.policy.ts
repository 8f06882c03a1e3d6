import { Injectable } from '@nestjs/common';
import { trackRoles } from '@weft/contracts';
import { hasRole } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { type TrackDraftRow, TrackDraftRepository } from './track-draft.repository.js';

/** Whoever may make tracks at all. */
export function makesTracks(caller: Principal | null): Principal {
  return hasRole(caller, ...trackRoles);
}

/** Whose a draft is. */
@Injectable()
export class DraftAccess {
  constructor(private readonly drafts: TrackDraftRepository) {}

  /**
   * Only its owner and named editors, whatever their roles; for all others it does not exist.
   * @throws AppError access/sign-in-required, access/forbidden, tracks/unknown
   */
  async draftOf(
    caller: Principal | null,
    draftId: string,
  ): Promise<{ editor: Principal; draft: TrackDraftRow }> {
    const editor = makesTracks(caller);
    const draft = await this.drafts.findOf(draftId, editor.accountId);
    if (!draft) throw new AppError('tracks/unknown');
    return { editor, draft };
  }

  /** Only its owner. */
  async ownDraft(caller: Principal | null, draftId: string): Promise<TrackDraftRow> {
    const { draft, editor } = await this.draftOf(caller, draftId);
    if (draft.owner.accountId !== editor.accountId) throw new AppError('tracks/unknown');
    return draft;
  }
}
