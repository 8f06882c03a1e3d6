import * as Y from 'yjs';
import { orderIn, type Entry } from './document.js';
import { byOrder } from './order.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The entries of a map in their order, at most so many; what is no entry is left out. */
export function entriesInOrder(
  map: { entries(): IterableIterator<[string, unknown]> } | null,
  most: number,
): [string, Entry][] {
  return [...(map?.entries() ?? [])]
    .flatMap(([id, entry]) =>
      entry instanceof Y.Map && idOf(id) !== null
        ? [{ id, entry: entry as Entry, order: orderIn(entry as Entry) }]
        : [],
    )
    .sort(byOrder)
    .slice(0, most)
    .map(({ id, entry }) => [id, entry]);
}

/** A short name of something; null for anything else. */
export function idOf(value: unknown): string | null {
  return typeof value === 'string' && value.length > 0 && value.length <= 64 ? value : null;
}

/** Text of at most this many characters; empty for what is none. */
export function stringIn(value: unknown, most: number): string {
  if (value instanceof Y.Text) return value.toJSON().slice(0, most);
  return typeof value === 'string' ? value.slice(0, most) : '';
}

/** One of some words, or null. */
export function choiceOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}

export function isAccountId(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value);
}
