/** Counts of the pairs of neighbouring words of a text, its two ends included. */
export function wordPairs(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = new Map<string, number>();
  ['', ...words].forEach((word, index) => {
    const pair = `${word} ${words[index] ?? ''}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  });
  return pairs;
}

/** Share of common pairs, 0 to 1 (Dice's coefficient over multisets). */
export function similarity(a: Map<string, number>, b: Map<string, number>): number {
  let common = 0;
  let size = 0;
  for (const [pair, count] of a) {
    common += Math.min(count, b.get(pair) ?? 0);
    size += count;
  }
  for (const count of b.values()) size += count;
  return size === 0 ? 0 : (2 * common) / size;
}
