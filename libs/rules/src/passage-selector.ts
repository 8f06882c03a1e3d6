import type { ThreadTarget } from '@weft/contracts';
import { type AnchorBlock, AnchorDocument } from './anchor-document.js';

/** The words of a passage, and what stands around them (TextQuoteSelector). */
export interface PassageQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** What another program says of a passage; each part may be missing. */
export interface PassageSelectors {
  blockId: string | null;
  /** Offsets in the text of the block. */
  position: { start: number; end: number } | null;
  quote: PassageQuote | null;
}

/** A passage that is there: words of a block, or the block as a whole (null). */
export type Passage = Pick<ThreadTarget, 'blockId' | 'selection'>;

/**
 * Finds the passage that selectors of the W3C's Web Annotation model point at. A place in a block
 * counts only where it holds the quote too; words that stand in several places need surroundings
 * that fit one of them best.
 * @param blocks the text in order, white space collapsed
 * @returns null where nothing, or more than one place, fits
 */
export function passageOf(
  { blockId, position, quote }: PassageSelectors,
  blocks: readonly AnchorBlock[],
): Passage | null {
  const block = blocks.find((one) => one.blockId === blockId);
  if (blockId !== null && !block) return null;
  if (block && position) {
    const { start, end } = position;
    const fits = start < end && end <= block.text.length;
    const says = quote === null || block.text.slice(start, end) === collapsed(quote.exact);
    if (fits && says) return { blockId: block.blockId, selection: { start, end } };
  }
  if (quote) return quoted(quote, blocks, block ?? null);
  return block && !position ? { blockId: block.blockId, selection: null } : null;
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ');

function quoted(
  quote: PassageQuote,
  blocks: readonly AnchorBlock[],
  only: AnchorBlock | null,
): Passage | null {
  const exact = collapsed(quote.exact).trim();
  const [prefix, suffix] = [collapsed(quote.prefix).trim(), collapsed(quote.suffix).trim()];
  const document = new AnchorDocument(blocks);
  let best: { passage: Passage; score: number } | null = null;
  let rival = -1;
  for (const at of document.occurrences(exact, Infinity)) {
    const within = document.within(at, at + exact.length);
    // Words that run on into the next block are in neither.
    if (!within || within.end - within.start < exact.length) continue;
    const { blockId, start } = within.span;
    if (only && blockId !== only.blockId) continue;
    const end = at + exact.length;
    const before = document.text.slice(Math.max(0, at - prefix.length - 1), at).trimEnd();
    const after = document.text.slice(end, end + suffix.length + 1).trimStart();
    const score = sharedEnd(before, prefix) + sharedStart(after, suffix);
    const selection = { start: at - start, end: end - start };
    if (!best || score > best.score) {
      rival = best?.score ?? -1;
      best = { passage: { blockId, selection }, score };
    } else rival = Math.max(rival, score);
  }
  return best && best.score > rival ? best.passage : null;
}

function sharedStart(text: string, wanted: string): number {
  let length = 0;
  while (length < wanted.length && text[length] === wanted[length]) length += 1;
  return length;
}

function sharedEnd(text: string, wanted: string): number {
  let length = 0;
  while (length < wanted.length && text.at(-1 - length) === wanted.at(-1 - length)) length += 1;
  return length;
}
