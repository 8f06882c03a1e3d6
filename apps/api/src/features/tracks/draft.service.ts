import { Injectable } from '@nestjs/common';
import { type TrackContent, type TrackDraft, TrackDraftState, trackRoles } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { CatalogueService } from '../catalogue/index.js';
import { DraftAccess, makesTracks } from './draft.policy.js';
import { TrackDraftRepository, type TrackDraftRow } from './track-draft.repository.js';
import { PublicationRepository } from './publication.repository.js';
import { toTrackContent } from './track-content.mapper.js';
import { slugFrom } from './track-slug.js';

interface NewTrack {
  id: string;
  title: TrackContent['title'];
  from: { slug: string; version: string } | null;
}

/** Making, reading and changing drafts of tracks. */
@Injectable()
export class DraftService {
  constructor(
    private readonly access: DraftAccess,
    private readonly drafts: TrackDraftRepository,
    private readonly publications: PublicationRepository,
    private readonly catalogue: CatalogueService,
  ) {}

  async listMine(caller: Principal | null) {
    const { accountId } = makesTracks(caller);
    const [drafts, published] = await Promise.all([
      this.drafts.listOf(accountId),
      this.publications.listNewest(),
    ]);
    return { drafts, published };
  }

  /**
   * A new draft that the caller owns, empty or like a published version.
   * @throws AppError catalogue/track-unknown, tracks/unknown when the id is of somebody else's
   */
  async create(caller: Principal | null, { id, title, from }: NewTrack): Promise<{ id: string }> {
    const { accountId: ownerId } = makesTracks(caller);
    const content = { ...(from ? await this.copyOf(from) : emptyTrack), title };
    const start = slugFrom(title.en);
    for (;;) {
      const taken = await this.drafts.findSlugs(start);
      let slug = start;
      for (let number = 2; taken.has(slug); number += 1) slug = `${start}-${number}`;
      const outcome = await this.drafts.create({ id, slug, ownerId, content, from });
      if (outcome === 'made') return { id };
      if (outcome === 'foreign') throw new AppError('tracks/unknown');
    }
  }

  async read(caller: Principal | null, draftId: string): Promise<TrackDraft> {
    const { draft, editor } = await this.access.draftOf(caller, draftId);
    const own = draft.owner.accountId === editor.accountId;
    return { ...draft, own, updatedAt: draft.updatedAt.toISOString() };
  }

  /**
   * Saves on top of the revision that was read; the same write twice is one.
   * @throws AppError tracks/unknown, tracks/archived, and tracks/changed-meanwhile with the state
   *   that is there now
   */
  async save(
    caller: Principal | null,
    draftId: string,
    write: { id: string; baseRevision: number; content: TrackContent },
  ): Promise<{ revision: number; updatedAt: string }> {
    const { editor } = await this.access.draftOf(caller, draftId);
    const saved =
      (await this.drafts.save({ ...write, draftId, by: editor.accountId })) ??
      (await this.drafts.findSaved(draftId, write.id));
    if (!saved) {
      const { draft } = await this.access.draftOf(caller, draftId);
      throw refusal(draft);
    }
    return { revision: saved.revision, updatedAt: saved.updatedAt.toISOString() };
  }

  async setArchived(caller: Principal | null, draftId: string, archived: boolean): Promise<void> {
    await this.access.ownDraft(caller, draftId);
    await this.drafts.setArchived(draftId, archived);
  }

  /** @throws AppError tracks/unknown, tracks/not-an-editor */
  async addEditor(caller: Principal | null, draftId: string, email: string): Promise<void> {
    await this.access.ownDraft(caller, draftId);
    const added = await this.drafts.addEditor(draftId, { email, roles: trackRoles });
    if (!added) throw new AppError('tracks/not-an-editor');
  }

  async removeEditor(caller: Principal | null, draftId: string, accountId: string): Promise<void> {
    const { draft, editor } = await this.access.draftOf(caller, draftId);
    const allowed = [draft.owner.accountId, accountId].includes(editor.accountId);
    if (!allowed) throw new AppError('tracks/unknown');
    await this.drafts.removeEditor(draftId, accountId);
  }

  async listRevisions(caller: Principal | null, draftId: string, page: number) {
    await this.access.draftOf(caller, draftId);
    return this.drafts.listRevisions(draftId, page);
  }

  async readRevision(caller: Principal | null, draftId: string, revision: number) {
    await this.access.draftOf(caller, draftId);
    const content = await this.drafts.findRevision(draftId, revision);
    if (!content) throw new AppError('tracks/unknown');
    return { content };
  }

  private async copyOf({ slug, version }: { slug: string; version: string }) {
    const track = await this.publications.find(slug, version);
    if (!track) throw new AppError('catalogue/track-unknown');
    return toTrackContent(track, this.catalogue.snapshot);
  }
}

/** Why a draft cannot be changed from an older state, with the state that is there now. */
export function refusal(draft: TrackDraftRow): AppError {
  if (draft.archived) return new AppError('tracks/archived');
  const current = TrackDraftState.parse({ ...draft, updatedAt: draft.updatedAt.toISOString() });
  return new AppError('tracks/changed-meanwhile', { current });
}

const nothing = { nl: '', en: '' };
const emptyTrack: TrackContent = {
  ...{ title: nothing, summary: nothing, note: nothing, ectsTarget: null },
  stages: [],
};
