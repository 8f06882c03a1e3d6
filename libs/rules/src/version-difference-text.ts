import type { TextPiece } from '@weft/contracts';

/** Comparing takes time and memory in proportion to both lengths: this is 2 MB at most. */
const mostCells = 1_000_000;

/**
 * What was deleted from a text and inserted into it, word by word. The pieces without the deleted
 * ones are the new text, those without the inserted ones the old. Texts that are both very long
 * and very different are shown as one deletion and one insertion.
 */
export function textPieces(before: string, after: string): TextPiece[] {
  return piecesOf(wordsOf(before), wordsOf(after));
}

/** As `textPieces`, in whole lines, each with its end: for the source of a text. */
export function linePieces(before: string, after: string): TextPiece[] {
  return piecesOf(linesOf(before), linesOf(after));
}

function piecesOf(old: readonly string[], fresh: readonly string[]): TextPiece[] {
  const start = commonStart(old, fresh);
  const end = commonStart(old.slice(start).reverse(), fresh.slice(start).reverse());
  const middle = compare(
    old.slice(start, old.length - end),
    fresh.slice(start, fresh.length - end),
  );
  return tidy([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ]);
}

/** How many words were deleted and inserted, and how many there are in all. */
export function changedWords(pieces: readonly TextPiece[]): { changed: number; all: number } {
  const count = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const of = (wanted: (piece: TextPiece) => boolean) =>
    pieces.filter(wanted).reduce((sum, { text }) => sum + count(text), 0);
  return { changed: of(({ kind }) => kind !== 'same'), all: of(() => true) };
}

/** Words, spaces and signs, so that a comma more is not a new word. */
const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function compare(old: readonly string[], fresh: readonly string[]): TextPiece[] {
  const width = fresh.length + 1;
  if (old.length === 0 || fresh.length === 0 || (old.length + 1) * width > mostCells) {
    return [
      { kind: 'deleted', text: old.join('') },
      { kind: 'inserted', text: fresh.join('') },
    ];
  }
  // Length of the longest common subsequence of what follows, for each pair of places.
  const longest = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: TextPiece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [a, b] = [old[i], fresh[j]];
    if (a !== undefined && a === b) {
      pieces.push({ kind: 'same', text: a });
      i += 1;
      j += 1;
    } else if (a !== undefined && (b === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'deleted', text: a });
      i += 1;
    } else {
      pieces.push({ kind: 'inserted', text: b ?? '' });
      j += 1;
    }
  }
  return pieces;
}

/**
 * Joins what belongs together, the deleted before the inserted. A space or sign alone between two
 * changes belongs to both, so that a rewritten phrase reads as one change.
 */
function tidy(pieces: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  let [deleted, inserted, kept] = ['', '', ''];
  const flush = () => {
    if (deleted) joined.push({ kind: 'deleted', text: deleted });
    if (inserted) joined.push({ kind: 'inserted', text: inserted });
    if (kept) joined.push({ kind: 'same', text: kept });
    [deleted, inserted, kept] = ['', '', ''];
  };
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    if (kind === 'same') {
      kept += text;
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(kept)) flush();
    else if (kept && !deleted && !inserted) flush();
    else {
      deleted += kept;
      inserted += kept;
      kept = '';
    }
    if (kind === 'deleted') deleted += text;
    else inserted += text;
  }
  flush();
  return joined;
}
