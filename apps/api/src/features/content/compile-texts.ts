import type { BlockRef, Country, Locale } from '@weft/contracts';
import type { CompiledLesson, CompilePool, Diagnostic, LessonText } from '@weft/mdx';
import type { DocumentLink, StoredDocument } from './content.repository.js';

/** What came of the texts of one lesson or brief. */
export interface CompiledTexts {
  links: DocumentLink[];
  /** Those that were not stored yet. */
  documents: StoredDocument[];
  problems: Diagnostic[];
}

/**
 * Compiles the texts of one lesson, except those that are stored: their hash says that nothing they
 * follow from has changed. The first text, the Dutch one, gives its block ids to the others.
 */
export async function compileTexts(
  texts: readonly LessonText[],
  known: {
    pool: CompilePool;
    /** Blocks of stored documents, by hash. */
    stored: ReadonlyMap<string, BlockRef[]>;
    /** Texts of the version before. */
    previous: readonly (DocumentLink & { blocks: BlockRef[] })[];
  },
): Promise<CompiledTexts> {
  const compiled: CompiledTexts = { links: [], documents: [], problems: [] };
  let parallel: BlockRef[] | undefined;
  for (const { hash, input } of texts) {
    const { lessonId, locale, country } = input;
    compiled.links.push({ lessonId, locale, country, hash });
    const blocks = known.stored.get(hash);
    if (blocks) {
      parallel ??= blocks;
      continue;
    }
    const previous = known.previous.find((text) => isSameText(text, input))?.blocks;
    const result = await known.pool.compile({ ...input, previous, parallel });
    if (result.ok) {
      compiled.documents.push(toStoredDocument(hash, result.lesson));
      parallel ??= result.lesson.blocks;
    } else compiled.problems.push(...result.diagnostics);
  }
  return compiled;
}

interface TextName {
  lessonId: string;
  locale: Locale;
  country: Country | null;
}

function isSameText(a: TextName, b: TextName): boolean {
  return a.lessonId === b.lessonId && a.locale === b.locale && a.country === b.country;
}

/** A compiled text as it is stored. */
export function toStoredDocument(hash: string, lesson: CompiledLesson): StoredDocument {
  const { document, blocks, text, keys } = lesson;
  return {
    hash,
    body: JSON.stringify(document),
    blocks,
    plainText: text.map((block) => block.text).join('\n'),
    activities: document.activities.map(({ id, kind, hash: version, props }) => ({
      hash: version,
      activityId: id,
      lessonId: document.lessonId,
      kind,
      props,
      key: keys[id]?.key ?? null,
    })),
  };
}
