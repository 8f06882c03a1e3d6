/**
 * The fewest ids that have to move to turn one order into the other; ids that only one of them has
 * do not count. What is left is a longest common run in order.
 */
export function movedAmong(before: readonly string[], after: readonly string[]): Set<string> {
  const places = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => places.has(id));
  // The longest rising run that ends at each id, and the id before it in that run.
  const runs: { id: string; place: number; length: number; previous: number }[] = [];
  for (const id of common) {
    const place = places.get(id) ?? 0;
    const previous = runs.reduce(
      (best, run, at) => (run.place < place && run.length > (runs[best]?.length ?? 0) ? at : best),
      -1,
    );
    runs.push({ id, place, length: (runs[previous]?.length ?? 0) + 1, previous });
  }
  let at = runs.reduce(
    (best, run, index) => (run.length > (runs[best]?.length ?? 0) ? index : best),
    -1,
  );
  const kept = new Set<string>();
  while (at >= 0) {
    const run = runs[at];
    if (!run) break;
    kept.add(run.id);
    at = run.previous;
  }
  return new Set(common.filter((id) => !kept.has(id)));
}
