import { Injectable } from '@nestjs/common';
import { draftRoles } from '@weft/contracts';
import { hasRole } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { type DraftRow, DraftRepository } from './draft.repository.js';

/** A draft that somebody may write. */
export interface DraftStanding {
  draft: Pick<DraftRow, 'id' | 'moduleCode' | 'slug' | 'title'>;
}

/** Whoever may make drafts at all. */
export function makesDrafts(caller: Principal | null): Principal {
  return hasRole(caller, ...draftRoles);
}

/** Whose a draft is. */
@Injectable()
export class DraftAccess {
  constructor(private readonly drafts: DraftRepository) {}

  /**
   * One of its authors who still may write modules, or an administrator.
   * @throws AppError drafts/unknown for everybody else: it does not exist for them
   */
  async editor(caller: Principal | null, draftId: string): Promise<DraftStanding> {
    const may = caller && draftRoles.some((role) => caller.roles.includes(role));
    const draft = may ? await this.find(caller, draftId) : null;
    if (!draft) throw new AppError('drafts/unknown');
    const { id, moduleCode, slug, title } = draft;
    return { draft: { id, moduleCode, slug, title } };
  }

  /**
   * As `editor`, for routes of authors; with all that is kept about the draft.
   * @throws AppError access/sign-in-required, access/forbidden, drafts/unknown
   */
  async author(
    caller: Principal | null,
    draftId: string,
  ): Promise<{ author: Principal; draft: DraftRow }> {
    const author = makesDrafts(caller);
    const draft = await this.find(author, draftId);
    if (!draft) throw new AppError('drafts/unknown');
    return { author, draft };
  }

  /**
   * As `author`, for who is going to change it.
   * @throws AppError access/sign-in-required, access/forbidden, drafts/unknown, drafts/archived
   */
  async writer(caller: Principal | null, draftId: string) {
    const standing = await this.author(caller, draftId);
    if (standing.draft.archived) throw new AppError('drafts/archived');
    return standing;
  }

  private async find(caller: Principal, draftId: string): Promise<DraftRow | null> {
    const draft = await this.drafts.find(draftId, caller.accountId);
    return draft && (draft.own || caller.roles.includes('administrator')) ? draft : null;
  }
}
