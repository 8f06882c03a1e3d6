import { Injectable } from '@nestjs/common';
import {
  type compareDraftFiles,
  type compareDraftVersions,
  type FileDifference,
  locales,
  type Locale,
} from '@weft/contracts';
import {
  blockChanges,
  classifyChange,
  countDifference,
  heaviest,
  linePieces,
  type VersionContent,
  versionDifference,
  withMediaAt,
} from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { toVersionContent, VersionContentRepository } from '../version-moves/index.js';
import { draftMediaAt } from './draft-media.js';
import { DraftAccess } from './draft.policy.js';
import type { DraftRow } from './draft.repository.js';
import { DraftTexts } from './draft-texts.js';
import { type DraftVersionRow, DraftVersionRepository } from './draft-version.repository.js';

const nothing: VersionContent = { lessons: [], parts: [], brief: [] };

/** What changed between versions of a draft, and since the published version it comes from. */
@Injectable()
export class DraftComparisonService {
  constructor(
    private readonly access: DraftAccess,
    private readonly versions: DraftVersionRepository,
    private readonly published: VersionContentRepository,
    private readonly texts: DraftTexts,
  ) {}

  /** @throws AppError drafts/unknown, drafts/version-unknown */
  async files(
    caller: Principal | null,
    draftId: string,
    { from, to }: InputOf<typeof compareDraftFiles>['query'],
  ): Promise<{ files: FileDifference[] }> {
    const { draft } = await this.access.author(caller, draftId);
    const [before, after] = await Promise.all([
      from === 'published' ? this.texts.ofOrigin(draft) : this.texts.ofVersion(draft.id, from),
      to === 'now' ? this.texts.now(draft.id) : this.texts.ofVersion(draft.id, to),
    ]);
    const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    const files = paths.flatMap((path): FileDifference[] => {
      const [old, fresh] = [before[path], after[path]];
      if (old === fresh) return [];
      const state = old === undefined ? 'added' : fresh === undefined ? 'removed' : 'changed';
      return [{ path, state, pieces: linePieces(old ?? '', fresh ?? '') }];
    });
    return { files };
  }

  /**
   * The difference for readers, with its class: the heavier of both languages, as when it is
   * published.
   * @throws AppError drafts/unknown, drafts/version-unknown
   */
  async versionsOf(
    caller: Principal | null,
    draftId: string,
    { from, to, locale }: InputOf<typeof compareDraftVersions>['query'],
  ) {
    const { draft } = await this.access.author(caller, draftId);
    const after = await this.find(draft.id, to);
    const before = from === 'published' ? null : await this.find(draft.id, from);
    const drawn = await Promise.all(
      locales.map(async (one) => {
        const [old, fresh] = await Promise.all([
          before ? this.contentOf(before, one) : this.originContent(draft, one),
          this.contentOf(after, one),
        ]);
        return { locale: one, difference: versionDifference(old, fresh) };
      }),
    );
    const wanted = drawn.find((one) => one.locale === locale) ?? drawn[0];
    if (!wanted) throw new AppError('drafts/version-unknown');
    const named = after.meta.file.change ?? null;
    const change = heaviest(drawn.map(({ difference }) => classifyChange(difference, named)));
    const { difference } = wanted;
    const told = {
      change,
      declared: change === named,
      counts: countDifference(difference),
      parts: difference.parts,
      brief: difference.brief,
      lessons: difference.lessons.filter(
        ({ state, moved, renamed }) => state !== 'same' || moved || renamed !== null,
      ),
      blocks: blockChanges(difference, after.meta.assignment.id),
    };
    // What is published already is there too: the draft had it from the beginning.
    return withMediaAt(told, draftMediaAt(draft.id));
  }

  private async find(draftId: string, number: number): Promise<DraftVersionRow> {
    const version = await this.versions.findNumber(draftId, number);
    if (!version) throw new AppError('drafts/version-unknown');
    return version;
  }

  private async contentOf({ id }: DraftVersionRow, locale: Locale): Promise<VersionContent> {
    const row = await this.versions.findContent(id, locale);
    if (!row) throw new AppError('drafts/version-unknown');
    return toVersionContent(row, locale);
  }

  /** A module that was never published has nothing before it. */
  private async originContent({ origin }: DraftRow, locale: Locale): Promise<VersionContent> {
    if (!origin) return nothing;
    const rows = await this.published.findContent(origin.code, [origin.version], locale);
    return rows[0] ? toVersionContent(rows[0], locale) : nothing;
  }
}
