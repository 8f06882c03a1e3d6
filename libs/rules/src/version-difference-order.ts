/**
 * Which of the things that both lists hold stand elsewhere: as few as possible, so all but those of
 * a longest run that kept its order. Each list holds a thing once.
 */
export function movedAmong(before: readonly string[], after: readonly string[]): Set<string> {
  const place = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => place.has(id));
  const stayed = longestRising(common.map((id) => place.get(id) ?? 0));
  return new Set(common.filter((_, index) => !stayed.has(index)));
}

/** Indices of a longest rising subsequence. */
function longestRising(places: readonly number[]): Set<number> {
  /** For each length the index where the smallest run of that length ends. */
  const ends: number[] = [];
  const previous = places.map((place, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    ends[low] = index;
    return ends[low - 1];
  });
  const stayed = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) stayed.add(at);
  return stayed;
}

/**
 * The new list with what is gone in its old place: after what stood before it.
 * @returns ids of both lists, each once
 */
export function interleave(before: readonly string[], after: readonly string[]): string[] {
  const kept = new Set(after);
  const gone = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const id of before) {
    if (kept.has(id)) anchor = id;
    else gone.set(anchor, [...(gone.get(anchor) ?? []), id]);
  }
  return [...(gone.get(null) ?? []), ...after.flatMap((id) => [id, ...(gone.get(id) ?? [])])];
}
