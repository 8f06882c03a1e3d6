import type { PlacedWord } from './anchor-document.js';

/** How a quote that was edited lies in a text. */
interface AlignedQuote {
  /** Index of its first and last word that is still there. */
  first: number;
  last: number;
  /** Share of words that the quote and its place have in common, 0 to 1. */
  likeness: number;
}

const match = 2;
const miss = -1;
const none = 0;
const diagonal = 1;
const up = 2;
const left = 3;

/**
 * Finds the passage that is most like a quote with the words around it (local alignment after Smith
 * and Waterman, word by word). The words around it decide where a quote was: one that was deleted is
 * not found in a sentence that only looks like it.
 *
 * @param pattern words before the quote, of the quote and after it
 * @param from index in `pattern` of the first word of the quote; `to` is the one after its last
 * @returns null where no word of the quote is left
 */
export function alignQuote(
  { pattern, from, to }: { pattern: readonly string[]; from: number; to: number },
  words: readonly PlacedWord[],
): AlignedQuote | null {
  const width = words.length + 1;
  const scores = new Int32Array((pattern.length + 1) * width);
  const steps = new Uint8Array(scores.length);
  let best = 0;
  for (let i = 1; i <= pattern.length; i++) {
    const key = pattern[i - 1];
    for (let j = 1; j <= words.length; j++) {
      const at = i * width + j;
      const same = words[j - 1]?.key === key;
      const along = (scores[at - width - 1] ?? 0) + (same ? match : miss);
      const skipped = (scores[at - width] ?? 0) + miss;
      const inserted = (scores[at - 1] ?? 0) + miss;
      const score = Math.max(0, along, skipped, inserted);
      scores[at] = score;
      if (score === 0) steps[at] = none;
      else if (score === along) steps[at] = diagonal;
      else steps[at] = score === skipped ? up : left;
      if (score > (scores[best] ?? 0)) best = at;
    }
  }
  let [first, last, common] = [-1, -1, 0];
  for (let at = best; steps[at] !== none;) {
    const [i, j] = [Math.floor(at / width), at % width];
    const step = steps[at];
    if (step === diagonal && i - 1 >= from && i - 1 < to && words[j - 1]?.key === pattern[i - 1]) {
      if (last === -1) last = j - 1;
      first = j - 1;
      common += 1;
    }
    if (step === diagonal) at -= width + 1;
    else at -= step === up ? width : 1;
  }
  if (common === 0) return null;
  return { first, last, likeness: common / Math.max(to - from, last - first + 1) };
}

/** Share of the words of `known` that stand in `found` in the same order, 0 to 1; 1 for none. */
export function sharedInOrder(known: readonly string[], found: readonly string[]): number {
  if (known.length === 0) return 1;
  // One row of lengths, over which the next one is written from left to right.
  const row: number[] = found.map(() => 0);
  let longest = 0;
  for (const key of known) {
    let diagonalBefore = 0;
    longest = 0;
    for (let j = 0; j < found.length; j += 1) {
      const above = row[j] ?? 0;
      if (key === found[j]) longest = diagonalBefore + 1;
      else if (above > longest) longest = above;
      row[j] = longest;
      diagonalBefore = above;
    }
  }
  return longest / known.length;
}
