import { Injectable } from '@nestjs/common';
import type { BlockThreads, Locale } from '@weft/contracts';
import { type AnchorBlock, placeInTranslation } from '@weft/rules';
import { SayingRepository } from './saying.repository.js';
import { ThreadPlaces } from './thread-places.js';
import { ThreadRepository, type ThreadSpot } from './thread.repository.js';
import type { ThreadRow } from './thread.row.js';

/** Beside a block stand two; more would tear the text apart. */
const besideBlock = 2;
const withoutPlace = 10;
const pageSize = 50;

type LessonTexts = Record<Locale, readonly AnchorBlock[]>;

interface LessonAsked {
  draftId: string;
  draftVersionId: string;
  roundId: string;
  lessonId: string;
  /** Who reads, and the one participant whose remarks are shown; null: everybody's. */
  person: string;
  only: string | null;
  locale: Locale;
  texts: LessonTexts;
  /** The block whose remarks are asked, '' for those without a place; else the first at each. */
  blockId: string | undefined;
  page: number;
}

/** The remarks on a lesson of a round: where all of them stand, and as many as a screen shows. */
@Injectable()
export class LessonThreads {
  constructor(
    private readonly threads: ThreadRepository,
    private readonly sayings: SayingRepository,
    private readonly places: ThreadPlaces,
  ) {}

  /** Two statements, and others the first time that somebody reads a version. */
  async read(asked: LessonAsked): Promise<{ blocks: BlockThreads[]; rows: ThreadRow[] }> {
    let spots = await this.threads.findSpots(asked);
    if (spots.some(({ missing }) => missing)) {
      await this.places.completeDraft(asked.draftId, asked.draftVersionId);
      spots = await this.threads.findSpots(asked);
    }
    const byBlock = groupByBlock(spots, asked);
    const ids = shownOf(byBlock, asked);
    const found = ids.length > 0 ? await this.sayings.findThreads(asked, ids) : [];
    const byId = new Map(found.map((row) => [row.id, row]));
    return {
      blocks: [...byBlock].map(([blockId, there]) => ({
        ...{ blockId, total: there.length },
        open: there.filter(({ open }) => open).length,
      })),
      rows: ids.flatMap((id) => byId.get(id) ?? []),
    };
  }
}

function groupByBlock(
  spots: readonly ThreadSpot[],
  { locale, texts }: Pick<LessonAsked, 'locale' | 'texts'>,
): Map<string | null, ThreadSpot[]> {
  const found = new Map<string | null, ThreadSpot[]>();
  for (const spot of spots) {
    const { blockId, madeAt } = spot;
    const here =
      blockId === null || spot.locale === locale
        ? blockId
        : placeInTranslation({ blockId, madeAt }, texts[spot.locale], texts[locale])?.blockId;
    const there = found.get(here ?? null);
    if (there) there.push(spot);
    else found.set(here ?? null, [spot]);
  }
  return found;
}

function shownOf(
  byBlock: ReadonlyMap<string | null, readonly ThreadSpot[]>,
  { blockId, page }: Pick<LessonAsked, 'blockId' | 'page'>,
): string[] {
  const shown =
    blockId === undefined
      ? [...byBlock].flatMap(([at, there]) =>
          there.slice(0, at === null ? withoutPlace : besideBlock),
        )
      : (byBlock.get(blockId || null) ?? []).slice((page - 1) * pageSize, page * pageSize);
  return shown.map(({ id }) => id);
}
