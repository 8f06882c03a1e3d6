import type { KeyboardEvent } from 'react';

/** Which button of a remark a key presses. */
const presses: Readonly<Record<string, string>> = { a: 'accept', d: 'decline', r: 'reply' };

/** Goes to the next or previous remark of the page; false for every other key. */
function goOn(event: KeyboardEvent<HTMLElement>): boolean {
  const step = { n: 1, p: -1 }[event.key];
  const list = event.currentTarget.closest<HTMLElement>('[data-remarks]');
  if (!step || !list) return false;
  const all = [...list.querySelectorAll<HTMLElement>('[data-remark]')];
  const shown = all.filter((one) => one.offsetParent !== null);
  shown[shown.indexOf(event.currentTarget) + step]?.focus();
  return true;
}

/**
 * Keys of a remark in a list. They only work while the remark itself has the focus, so that nothing
 * happens while somebody types.
 */
export function onListKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const press = presses[event.key];
  if (!goOn(event)) {
    if (event.key === 'x') event.currentTarget.click();
    else if (press) {
      const item = event.currentTarget.closest('[data-item]');
      item?.querySelector<HTMLElement>(`[data-key="${press}"]`)?.click();
    } else return;
  }
  event.preventDefault();
}

/** The same keys on a remark in the margin, of which n and p go on to another. */
export function onCardKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (goOn(event)) event.preventDefault();
}
