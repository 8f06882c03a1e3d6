import { Injectable } from '@nestjs/common';
import type { Locale, TextAnchor } from '@weft/contracts';
import { type AnchorBlock, placeAnchors } from '@weft/rules';
import { AppError } from '../../platform/http/app-error.js';
import { PlacementRepository, type NewPlacement } from './placement.repository.js';
import type { ThreadRow } from './thread.row.js';
import { VersionTexts } from './version-texts.js';

type Unplaced = Pick<ThreadRow, 'id' | 'lessonId' | 'locale' | 'anchor'>;

/** Places remarks in versions that were made after them, once for each version. */
@Injectable()
export class ThreadPlaces {
  constructor(
    private readonly texts: VersionTexts,
    private readonly placements: PlacementRepository,
  ) {}

  /**
   * Gives rows that have no placement in this version one, and keeps it. Whoever reads a version
   * first does it; two at once find the same places, of which one is kept.
   */
  async complete<Row extends Unplaced & Pick<ThreadRow, 'placement'>>(
    rows: readonly Row[],
    draftVersionId: string,
  ): Promise<Row[]> {
    const missing = rows.filter(({ placement }) => placement === null);
    if (missing.length === 0) return [...rows];
    const found = await this.find(missing, draftVersionId);
    await this.placements.add(draftVersionId, found);
    const byThread = new Map(found.map((one) => [one.threadId, one]));
    return rows.map((row) => ({ ...row, placement: byThread.get(row.id) ?? row.placement }));
  }

  /** Places all remarks of a draft that have no place in its newest version yet. */
  async completeDraft(draftId: string, draftVersionId: string): Promise<void> {
    const missing = await this.placements.unplaced(draftId, draftVersionId);
    if (missing.length === 0) return;
    await this.placements.add(draftVersionId, await this.find(missing, draftVersionId));
  }

  private async find(rows: readonly Unplaced[], draftVersionId: string): Promise<NewPlacement[]> {
    const byText = new Map<string, Unplaced[]>();
    for (const row of rows) {
      const key = `${row.lessonId} ${row.locale}`;
      const group = byText.get(key);
      if (group) group.push(row);
      else byText.set(key, [row]);
    }
    const found: NewPlacement[] = [];
    for (const group of byText.values()) {
      const [first] = group;
      if (!first) continue;
      const blocks = await this.blocksOf(draftVersionId, first.lessonId, first.locale);
      const anchors = group.map(({ anchor }): TextAnchor => anchor);
      placeAnchors(anchors, blocks).forEach((place, at) => {
        const threadId = group[at]?.id;
        if (threadId === undefined) return;
        const none = { blockId: null, start: 0, end: 0, score: 0 };
        found.push({ threadId, ...(place ?? none) });
      });
    }
    return found;
  }

  /** Of a lesson that this version does not have, none. */
  async blocksOf(...asked: [string, string, Locale]): Promise<AnchorBlock[]> {
    try {
      return (await this.texts.read(...asked)).blocks;
    } catch (error) {
      if (error instanceof AppError) return [];
      throw error;
    }
  }
}
