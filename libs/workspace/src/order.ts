/**
 * Places in a list that several people change at once: strings that sort by code unit, with always
 * room for another between two of them.
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A place between two others.
 * @param before the place that it comes after; null: it becomes the first
 * @param after the place that it comes before; null: it becomes the last
 * @returns letters and digits that do not end in `0`
 */
export function orderBetween(before: string | null, after: string | null): string {
  const low = before ?? '';
  // Two people may have made the same place: what comes next to both is behind the first.
  const high = after !== null && after > low ? after : null;
  let place = '';
  for (let at = 0; ; at += 1) {
    const from = digits.indexOf(low[at] ?? '0');
    const isOpen = high === null || !high.startsWith(place);
    const to = isOpen ? digits.length : digits.indexOf(high[at] ?? '0');
    const middle = Math.floor((from + to) / 2);
    if (middle > from) return place + (digits[middle] ?? '');
    place += digits[from] ?? '0';
  }
}

/** By place, and by id where two have the same. */
export function byOrder(
  one: { id: string; order: string },
  other: { id: string; order: string },
): number {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
