import { Injectable } from '@nestjs/common';
import type { Json, ProposalDraft } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { LibraryRepository } from '../library/index.js';
import { DraftRepository } from './draft.repository.js';
import { toLessonLibrary } from './lesson-library.js';
import { ProposalAccess } from './proposal.policy.js';

const mostDrafts = 50;
/** Characters of all fields of a draft together. */
const longest = 400_000;

/** Drafts of proposals: only ever their owner's. */
@Injectable()
export class DraftService {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly access: ProposalAccess,
    private readonly library: LibraryRepository,
  ) {}

  async list(caller: Principal | null) {
    const { accountId } = signedIn(caller);
    const rows = await this.drafts.findAll(accountId);
    return { items: rows.map((row) => ({ ...row, editedAt: row.editedAt.toISOString() })) };
  }

  /** @throws AppError proposals/unknown */
  async read(caller: Principal | null, draftId: string): Promise<ProposalDraft> {
    const { accountId } = signedIn(caller);
    const draft = await this.drafts.find(draftId, accountId);
    if (!draft) throw new AppError('proposals/unknown');
    return { ...draft, editedAt: draft.editedAt.toISOString() };
  }

  /** @throws AppError proposals/unknown, proposals/too-many, cohorts/unknown, request/too-large */
  async save(caller: Principal | null, draft: ProposalDraft): Promise<void> {
    const { accountId } = signedIn(caller);
    if (draft.cohortId !== null) await this.access.seatIn(caller, draft.cohortId);
    if (JSON.stringify(draft.fields).length > longest) throw new AppError('request/too-large');
    const known = await this.drafts.find(draft.id, accountId);
    if (!known && (await this.drafts.count(accountId)) >= mostDrafts) {
      throw new AppError('proposals/too-many');
    }
    const own = await this.drafts.save({ ...draft, accountId });
    if (!own) throw new AppError('proposals/unknown');
  }

  async remove(caller: Principal | null, draftId: string): Promise<void> {
    const { accountId } = signedIn(caller);
    await this.drafts.remove(draftId, accountId);
  }

  /** Nothing in it is secret; it is not small, so only who writes gets it. */
  async lessonLibrary(caller: Principal | null): Promise<{ library: Json }> {
    signedIn(caller);
    const library = toLessonLibrary(await this.library.loadNewest());
    return { library: library as unknown as Json };
  }
}
