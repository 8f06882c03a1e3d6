import type * as Y from 'yjs';
import { orderIn, type Entry } from './document.js';
import { byOrder, orderBetween } from './order.js';

/** Ids of the entries that pass, in their order. */
export function idsInOrder(entries: Y.Map<Entry>, passes?: (entry: Entry) => boolean): string[] {
  return [...entries.entries()]
    .filter(([, entry]) => passes?.(entry) ?? true)
    .map(([id, entry]) => ({ id, order: orderIn(entry) }))
    .sort(byOrder)
    .map(({ id }) => id);
}

/**
 * The place of an entry that comes right before another, or at the end.
 * @param ids of the list, in their order
 * @param before id of the entry that follows it; null: it becomes the last
 */
export function placeBefore(
  entries: Y.Map<Entry>,
  ids: readonly string[],
  before: string | null,
): string {
  const at = before === null ? -1 : ids.indexOf(before);
  const next = at === -1 ? undefined : ids[at];
  const previous = at === -1 ? ids.at(-1) : ids[at - 1];
  return orderBetween(
    previous === undefined ? null : orderIn(entries.get(previous)),
    next === undefined ? null : orderIn(entries.get(next)),
  );
}
