import { Injectable } from '@nestjs/common';
import { type BlockSignal, type LessonNode, locales, type readDraftSignals } from '@weft/contracts';
import { leastInSignal, stuckFirst, toldSignals } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { DraftAccess, type DraftVersion, DraftVersions } from '../drafts/index.js';
import { DraftSignalsRepository } from './draft-signals.repository.js';
import { VersionTexts } from './version-texts.js';

interface LessonSignals {
  lessonId: string;
  readers: number | null;
  blocks: BlockSignal[];
}

/** What learners and reviewers did at each block of a draft, for its authors. */
@Injectable()
export class DraftSignals {
  constructor(
    private readonly access: DraftAccess,
    private readonly versions: DraftVersions,
    private readonly texts: VersionTexts,
    private readonly repository: DraftSignalsRepository,
  ) {}

  /** @throws AppError drafts/unknown */
  async read(
    caller: Principal | null,
    { params }: Pick<InputOf<typeof readDraftSignals>, 'params'>,
  ): Promise<{ least: number; lessons: LessonSignals[] }> {
    const { draft } = await this.access.editor(caller, params.draftId);
    const [newest] = await this.versions.versionsOf(draft.id);
    return { least: leastInSignal, lessons: newest ? await this.ofVersion(newest) : [] };
  }

  /** The blocks of a version in which learners get stuck, where most do first. */
  async stuck(version: DraftVersion): Promise<{ lessonId: string; blockId: string }[]> {
    const lessons = await this.ofVersion(version);
    const signals = lessons.flatMap(({ lessonId, blocks }) =>
      blocks.map((block) => ({ lessonId, ...block })),
    );
    return stuckFirst(signals).flatMap(({ lessonId, within }) =>
      within === null ? [] : [{ lessonId, blockId: within }],
    );
  }

  /** A lesson belongs to the module of the draft, so authors are told of no others. */
  private async ofVersion(version: DraftVersion): Promise<LessonSignals[]> {
    const own = `${version.moduleCode.toLowerCase()}-`;
    const lessonIds = [...version.lessons, version.brief]
      .map(({ lessonId }) => lessonId)
      .filter((lessonId) => lessonId.startsWith(own));
    const { draftId, id: draftVersionId } = version;
    const rows = await this.repository.find({ draftId, draftVersionId, lessonIds });
    return Promise.all(
      rows.map(async ({ lessonId, blocks, ...groups }) => {
        const told = toldSignals(blocks, groups);
        const tops = told.blocks.length > 0 ? await this.topsOf(draftVersionId, lessonId) : null;
        return {
          ...{ lessonId, readers: told.readers },
          blocks: told.blocks.map((block) => ({
            ...block,
            within: tops?.get(block.blockId) ?? null,
          })),
        };
      }),
    );
  }

  /** The top-level block of everything in a lesson that has an id: remarks stand there. */
  private async topsOf(draftVersionId: string, lessonId: string): Promise<Map<string, string>> {
    const tops = new Map<string, string>();
    for (const locale of locales) {
      try {
        const { document } = await this.texts.read(draftVersionId, lessonId, locale);
        for (const { id, node } of document.blocks) {
          for (const inside of [id, ...idsIn(node)]) tops.set(inside, id);
        }
      } catch (error) {
        // A lesson need not be written in every language.
        if (!(error instanceof AppError)) throw error;
      }
    }
    return tops;
  }
}

function idsIn(node: LessonNode): string[] {
  if (typeof node === 'string') return [];
  const own = 'component' in node && node.id !== undefined ? [node.id] : [];
  return [...own, ...(node.children ?? []).flatMap(idsIn)];
}
