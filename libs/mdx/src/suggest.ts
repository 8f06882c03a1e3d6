/** Edit distance between two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * "Did you mean …?" where a known name is near; else the first known names, so that an author
 * never has to guess.
 */
export function suggest(wrong: string, known: readonly string[]): string {
  const near = known
    .map((name) => ({
      name,
      far: distance(wrong.slice(0, 60).toLowerCase(), name.slice(0, 60).toLowerCase()),
    }))
    .sort((a, b) => a.far - b.far)[0];
  if (near && near.far < wrong.length && near.far <= Math.max(2, near.name.length / 3))
    return `did you mean "${near.name}"?`;
  if (known.length === 0) return 'there are none yet';
  return `known: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}`;
}
