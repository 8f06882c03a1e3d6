import type { ChecklistItem, ChecklistPublic, ChecklistValue, Tick } from './schema.js';

/** Answers to items that the list does not have. */
export function checkChecklist({ items }: ChecklistPublic, value: ChecklistValue): string[] {
  const known = new Set(items.map((item) => item.id));
  return Object.keys(value.items)
    .filter((id) => !known.has(id))
    .map((id) => `there is no item "${id}"`);
}

/** `items.<id>` of each item without an answer. A no is an answer too: it can be handed in. */
export const missingInChecklist = ({ items }: ChecklistPublic, value: ChecklistValue): string[] =>
  items.filter(({ id }) => tickOf(value, id).state === undefined).map(({ id }) => `items.${id}`);

/** The musts that are no yes (yet); ready when there are none. */
export const openMusts = ({ items }: ChecklistPublic, value: ChecklistValue): ChecklistItem[] =>
  items.filter(({ id, must }) => must && tickOf(value, id).state !== 'yes');

/** What was answered to an item; an empty note where nothing was. */
export const tickOf = (value: ChecklistValue, id: string): Tick =>
  (Object.hasOwn(value.items, id) ? value.items[id] : null) ?? { note: '' };
