import type { BlockRef, Country, DraftMedia, Locale } from '@weft/contracts';
import { translationBehind, type BehindBlock, type TextState } from '@weft/rules';
import type { Compiled, LessonWorker, ReadFile } from '../lesson-preview/index.js';

type File = { path: string; source: string };
type Answer = Compiled | 'late' | 'failed';

/** The last answer about each text, by path: a text that stayed is not drawn up again. */
export type KeptAnswers = Map<string, { asked: string; answer: Compiled }>;

/** More texts than one part has; going back to a part shows it at once. */
const mostKept = 24;

/** Everything that the texts of one lesson, or of the brief, are made of. */
export interface PartSources {
  texts: (File & { locale: Locale; country: Country | null })[];
  facts: File | null;
  activities: File | null;
  /** The media folder, and where its files are asked for; null: it is not known. */
  media: { base: string; items: readonly DraftMedia[] } | null;
}

/** How both general texts came to be: their states in order, and their blocks at the last. */
export interface KnownTexts {
  history: TextState[];
  blocks: Partial<Record<Locale, BlockRef[]>>;
}

export const nothingKnown: KnownTexts = { history: [], blocks: {} };

/** What came of every text, by path; and what waits for its translation. */
export interface PartTexts {
  compiled: Readonly<Record<string, Answer>>;
  facts: ReadFile;
  behind: Record<Locale, BehindBlock[]>;
}

/** How a part is drawn up while somebody writes. */
export interface Drawing {
  known: KnownTexts;
  kept: KeptAnswers;
  /** Told of each text at once: the others need not be waited for. */
  onText: (path: string, answer: Answer, facts: ReadFile) => void;
  /** False when there is something newer to draw up: the rest is left. */
  isWanted: () => boolean;
}

const drawnOnce = (): Drawing => ({
  ...{ known: nothingKnown, kept: new Map(), onText: () => undefined, isWanted: () => true },
});

/**
 * Draws up every text of a part; blocks keep the ids that they had, shared by both languages.
 * @returns null where it was broken off
 */
export async function compilePart(
  worker: LessonWorker,
  { texts, facts, activities, media }: PartSources,
  { known, kept, onText, isWanted }: Drawing = drawnOnce(),
): Promise<PartTexts | null> {
  const read = facts && (await worker.ask<'read'>({ kind: 'read', file: facts.path, ...facts }));
  const own: ReadFile = typeof read === 'string' ? null : read;
  const sources = own?.ok ? own.sources : [];
  const compiled: Record<string, Answer> = {};
  const history = [...known.history];
  let dutch: BlockRef[] | undefined;
  for (const { path, source, locale, country } of texts) {
    if (!isWanted()) return null;
    const answer = await compileText(worker, kept, {
      ...{ lessonId: 'preview', locale, country, file: path, source, sources },
      activities: activities ? { file: activities.path, source: activities.source } : undefined,
      media: media ? Object.fromEntries(media.items.map((one) => [one.path, one])) : undefined,
      mediaBase: media?.base,
      previous: known.blocks[locale],
      parallel: locale === 'nl' && !country ? undefined : dutch,
    });
    if (!isWanted()) return null;
    onText(path, answer, own);
    compiled[path] = answer;
    if (typeof answer === 'string' || !answer.ok || country) continue;
    if (locale === 'nl') dutch = answer.blocks;
    history.push({ locale, blocks: topLevel(answer) });
  }
  return { compiled, facts: own, behind: translationBehind(history) };
}

async function compileText(
  worker: LessonWorker,
  kept: KeptAnswers,
  source: Parameters<typeof worker.ask<'compile'>>[0]['source'],
): Promise<Answer> {
  const asked = JSON.stringify(source);
  const before = kept.get(source.file);
  if (before?.asked === asked) return before.answer;
  const answer = await worker.ask<'compile'>({ kind: 'compile', source });
  kept.delete(source.file);
  if (typeof answer !== 'string') kept.set(source.file, { asked, answer });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return answer;
}

/** Goes through earlier states of both texts, oldest first, so that their blocks keep their ids. */
export async function readHistory(
  worker: LessonWorker,
  states: readonly { locale: Locale; source: string }[],
  activities: File | null,
): Promise<KnownTexts> {
  const known: KnownTexts = { history: [], blocks: {} };
  for (const { locale, source } of states) {
    const answer = await worker.ask<'compile'>({
      kind: 'compile',
      source: {
        ...{ lessonId: 'preview', locale, country: null, file: `${locale}.mdx`, source },
        activities: activities ? { file: activities.path, source: activities.source } : undefined,
        sources: [],
        previous: known.blocks[locale],
        parallel: locale === 'nl' ? undefined : known.blocks.nl,
      },
    });
    // A state that does not compile says nothing of its blocks.
    if (typeof answer === 'string' || !answer.ok) continue;
    known.blocks[locale] = answer.blocks;
    known.history.push({ locale, blocks: topLevel(answer) });
  }
  return known;
}

/** What stands beside each other in both languages: blocks of the text itself. */
function topLevel({ document, blocks }: Extract<Compiled, { ok: true }>): TextState['blocks'] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return document.blocks.map(({ id }) => ({ id, text: texts.get(id) ?? '' }));
}
