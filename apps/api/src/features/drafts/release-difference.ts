import { Injectable } from '@nestjs/common';
import {
  type BlockWords,
  locales,
  type Locale,
  type ReleaseBlock,
  type ReleaseProposal,
} from '@weft/contracts';
import {
  blockChanges,
  classifyChange,
  countDifference,
  heaviest,
  isHigherVersion,
  restClass,
  type VersionContent,
  versionAfter,
  versionDifference,
} from '@weft/rules';
import { AppError } from '../../platform/http/app-error.js';
import { toVersionContent, VersionContentRepository } from '../version-moves/index.js';
import { type DraftVersionRow, DraftVersionRepository } from './draft-version.repository.js';

const nothing: VersionContent = { lessons: [], parts: [], brief: [] };

/** What a version of a draft changes about the newest that is published of its module. */
@Injectable()
export class ReleaseDifference {
  constructor(
    private readonly versions: DraftVersionRepository,
    private readonly published: VersionContentRepository,
  ) {}

  /**
   * The class that the texts say, in the heavier of both languages, and what it is at least.
   * @param newest what is published now; null: the module never was
   */
  async propose(version: DraftVersionRow, newest: string | null): Promise<ReleaseProposal> {
    const sides = await Promise.all(
      locales.map(async (locale) => ({
        locale,
        before: await this.before(version.moduleCode, newest, locale),
        after: await this.contentOf(version, locale),
      })),
    );
    const drawn = sides.map(({ before, after }) => versionDifference(before, after));
    const [first] = drawn;
    if (!first) throw new AppError('drafts/version-unknown');
    const { file, assignment } = version.meta;
    const blocks = new Map<string, ReleaseBlock>();
    for (const block of drawn.flatMap((one) => blockChanges(one, assignment.id))) {
      const key = `${block.lessonId} ${block.blockId}`;
      const other = blocks.get(key)?.change ?? 'editorial';
      const words = wordsOf(sides, block.blockId);
      blocks.set(key, { ...block, words, change: heaviest([other, block.change]) });
    }
    return {
      change: heaviest(drawn.map((one) => classifyChange(one, null))),
      least: heaviest(drawn.map((one) => classifyChange(one, 'editorial'))),
      rest: heaviest(drawn.map(({ lessons }) => restClass(lessons))),
      // A class under a version that is published already is the word on that one.
      named:
        newest === null || isHigherVersion(file.version, newest) ? (file.change ?? null) : null,
      counts: countDifference(first),
      blocks: [...blocks.values()],
      versions: {
        editorial: versionAfter(newest, 'editorial'),
        clarifying: versionAfter(newest, 'clarifying'),
        outcome: versionAfter(newest, 'outcome'),
        assessment: versionAfter(newest, 'assessment'),
      },
    };
  }

  private async before(
    code: string,
    newest: string | null,
    locale: Locale,
  ): Promise<VersionContent> {
    const rows = newest === null ? [] : await this.published.findContent(code, [newest], locale);
    return rows[0] ? toVersionContent(rows[0], locale) : nothing;
  }

  private async contentOf({ id }: DraftVersionRow, locale: Locale): Promise<VersionContent> {
    const row = await this.versions.findContent(id, locale);
    if (!row) throw new AppError('drafts/version-unknown');
    return toVersionContent(row, locale);
  }
}

/** How a block begins: as it will be, or as it was where it goes. */
function wordsOf(
  sides: readonly { locale: Locale; before: VersionContent; after: VersionContent }[],
  blockId: string,
): BlockWords {
  const words: BlockWords = { nl: '', en: '' };
  for (const { locale, before, after } of sides) {
    const blocks = [after, before].flatMap(({ lessons, brief }) => [
      ...lessons.flatMap((lesson) => lesson.blocks),
      ...brief,
    ]);
    words[locale] = blocks.find(({ id }) => id === blockId)?.text.slice(0, 80) ?? '';
  }
  return words;
}
