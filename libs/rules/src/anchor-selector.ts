import type { TextAnchor } from '@weft/contracts';
import { sharedInOrder } from './anchor-alignment.js';
import { type AnchorBlock, AnchorDocument, placedWords } from './anchor-document.js';

/** Words on each side that tell which of several equal quotes is meant. */
const contextWords = 10;
/** Of a block that is longer, what comes after this is not needed to know it again. */
const longestQuote = 1200;
/** From this share of common words around it, another place is the quote's double. */
const doubleFrom = 0.5;

const keysOf = (text: string): string[] => placedWords(text).map(({ key }) => key);

/** The words before and after an anchor, ready to be compared. */
export const contextOf = ({
  prefix,
  suffix,
}: TextAnchor): { before: string[]; after: string[] } => ({
  before: keysOf(prefix),
  after: keysOf(suffix),
});

/**
 * The anchor of a passage: its place in the block (TextPositionSelector of the W3C's Web Annotation
 * model), its words and the words around it (TextQuoteSelector). What is around a block is part of
 * it, so that a passage is found when its block is split or joined.
 *
 * @param selection offsets in the block's text; null for the whole block
 * @param blocks the whole text in order, which the block is part of
 */
export function anchorOf(
  block: AnchorBlock,
  selection: { start: number; end: number } | null,
  blocks: readonly AnchorBlock[] = [block],
): TextAnchor {
  const document = new AnchorDocument(blocks);
  const offset = document.spanOf(block.blockId)?.start ?? 0;
  const { start, end } = selection ?? {
    start: 0,
    end: Math.min(block.text.length, longestQuote),
  };
  const [from, to] = [offset + start, offset + end];
  const exact = document.text.slice(from, to);
  const words = document.words;
  const firstBefore = words[Math.max(0, document.wordFrom(from) - contextWords)]?.start ?? 0;
  const lastAfter = words[document.wordFrom(to) + contextWords - 1]?.end ?? document.text.length;
  const anchor = {
    ...{ blockId: block.blockId, whole: selection === null, start, end, exact, unique: true },
    prefix: document.text.slice(Math.min(firstBefore, from), from),
    suffix: document.text.slice(to, Math.max(lastAfter, to)),
  };
  return { ...anchor, unique: !hasDouble(anchor, { document, from }) };
}

/** Whether the same words stand elsewhere among like words. */
function hasDouble(
  anchor: TextAnchor,
  { document, from }: { document: AnchorDocument; from: number },
): boolean {
  const context = contextOf(anchor);
  return document.occurrences(anchor.exact).some((at) => {
    if (at === from) return false;
    if (anchor.whole) return true;
    return likenessAround(context, document, at, at + anchor.exact.length) >= doubleFrom;
  });
}

/** How much of the words around an anchor stand around a place, 0 to 1. */
export function likenessAround(
  context: { before: readonly string[]; after: readonly string[] },
  document: AnchorDocument,
  ...[start, end]: [start: number, end: number]
): number {
  const found = document.around(start, end, contextWords + 4);
  const [before, after] = [context.before.length, context.after.length];
  if (before + after === 0) return 1;
  const shared =
    sharedInOrder(context.before, found.before) * before +
    sharedInOrder(context.after, found.after) * after;
  return shared / (before + after);
}

/**
 * Finds the words that somebody selected on the screen in the text of their block: white space and
 * the signs of a page may differ.
 * @returns offsets in the text, or null where the words are not there
 */
export function findSelection(
  text: string,
  selected: string,
  before = '',
): { start: number; end: number } | null {
  const wanted = selected.replace(/\s+/g, ' ').trim();
  if (wanted === '') return null;
  const context = keysOf(before).slice(-contextWords);
  const document = new AnchorDocument([{ blockId: '', text }]);
  let best: { start: number; score: number } | null = null;
  for (const start of document.occurrences(wanted)) {
    const found = document.around(start, start + wanted.length, contextWords).before;
    const score = sharedInOrder(context, found) - Math.abs(context.length - found.length) / 1000;
    if (!best || score > best.score) best = { start, score };
  }
  return best && { start: best.start, end: best.start + wanted.length };
}
