import { diff3Merge } from 'node-diff3';

/** Lines that two sides changed; comparing more would hold up the process. */
const mostLines = 1500;

/**
 * Merges two changes of one text line by line.
 * @returns null when both changed the same lines, or lines next to each other, in different ways
 */
export function mergeLines(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const texts = [base, mine, theirs].map(linesOf);
  const [o, a, b] = texts;
  if (!o || !a || !b) return null;
  const start = commonStart(texts);
  const end = commonStart(texts.map((lines) => lines.slice(start).reverse()));
  const middle = (lines: string[]) => lines.slice(start, lines.length - end);
  if (texts.some((lines) => middle(lines).length > mostLines)) return null;
  const regions = diff3Merge(middle(a), middle(o), middle(b), { excludeFalseConflicts: true });
  const merged = regions.map(({ ok }) => ok);
  if (merged.includes(undefined)) return null;
  return [
    ...o.slice(0, start),
    ...merged.flatMap((lines) => lines ?? []),
    ...o.slice(o.length - end),
  ].join('');
}

/** With their ends, so that nothing of them is lost. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** How many lines all begin with. */
function commonStart([first = [], ...others]: readonly (readonly string[])[]): number {
  let length = 0;
  while (length < first.length && others.every((lines) => lines[length] === first[length])) {
    length += 1;
  }
  return length;
}
