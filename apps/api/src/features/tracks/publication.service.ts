import { Injectable } from '@nestjs/common';
import type { TrackChange, TrackContent, TrackModule, TrackVersion } from '@weft/contracts';
import { compareTracks, hasTrackErrors, isHigherVersion } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { CatalogueService } from '../catalogue/index.js';
import { DraftAccess } from './draft.policy.js';
import { refusal } from './draft.service.js';
import { ModuleFactsRepository } from './module-facts.repository.js';
import { PublicationRepository } from './publication.repository.js';
import { toPublishedTrack, toTrackContent } from './track-content.mapper.js';

/** Publishing drafts, and reading what was published. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly access: DraftAccess,
    private readonly publications: PublicationRepository,
    private readonly facts: ModuleFactsRepository,
    private readonly catalogue: CatalogueService,
  ) {}

  /** Anyone may see them; modules that are only announced have no version. */
  async modules(): Promise<TrackModule[]> {
    const published = await this.facts.findAll();
    const known = new Set(published.map(({ code }) => code));
    const announced = this.catalogue.snapshot.modules.filter(
      ({ planned }) => !known.has(planned.code),
    );
    return [
      ...published,
      ...announced.map(({ planned: { code, title, ects, hours, prerequisites } }) => ({
        ...{ code, title, ects, hours, prerequisites },
        ...{ version: null, newest: true, openSpacePercent: 0, outcomes: 0, assesses: [] },
      })),
    ];
  }

  /**
   * Makes a version that never changes again out of the newest revision of a draft.
   * @throws AppError tracks/unknown, tracks/archived, tracks/changed-meanwhile, tracks/has-errors,
   *   tracks/version-not-higher
   */
  async publish(
    caller: Principal | null,
    draftId: string,
    write: { id: string; revision: number; version: string; note: string },
  ): Promise<{ slug: string; version: string }> {
    const { draft, editor } = await this.access.draftOf(caller, draftId);
    const before = await this.publications.findRelease(draftId, write.id);
    if (before) return before;
    if (draft.archived || draft.revision !== write.revision) throw refusal(draft);
    const { slug, content } = draft;
    const modules = await this.modules();
    if (hasTrackErrors(content, modules)) throw new AppError('tracks/has-errors');
    const versions = await this.publications.listVersions(slug);
    if (!versions.every(({ version }) => isHigherVersion(write.version, version))) {
      throw new AppError('tracks/version-not-higher');
    }
    const track = toPublishedTrack({ slug, version: write.version, content }, modules);
    const by = editor.accountId;
    const published = await this.publications.publish({ ...write, draftId, by, track });
    if (!published) {
      const { draft: now } = await this.access.draftOf(caller, draftId);
      const changed = now.archived || now.revision !== write.revision;
      throw changed ? refusal(now) : new AppError('tracks/version-not-higher');
    }
    await this.catalogue.reload();
    return { slug, version: write.version };
  }

  /** Anyone may see them. @throws AppError catalogue/track-unknown */
  async versions(slug: string): Promise<TrackVersion[]> {
    const items = await this.publications.listVersions(slug);
    if (items.length === 0) throw new AppError('catalogue/track-unknown');
    return items;
  }

  /** Anyone may see it. @throws AppError catalogue/track-unknown */
  async content(slug: string, version: string): Promise<TrackContent> {
    const track = await this.publications.find(slug, version);
    if (!track) throw new AppError('catalogue/track-unknown');
    return toTrackContent(track, this.catalogue.snapshot);
  }

  /** Anyone may see it. @throws AppError catalogue/track-unknown */
  async difference(slug: string, versions: { from: string; to: string }): Promise<TrackChange[]> {
    const before = await this.content(slug, versions.from);
    const after = await this.content(slug, versions.to);
    const titles = new Map(
      this.catalogue.snapshot.modules.map(({ planned }) => [planned.code, planned.title]),
    );
    return compareTracks(before, after, (code) => titles.get(code) ?? { nl: code, en: code });
  }
}
