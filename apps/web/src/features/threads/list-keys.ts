import type { KeyboardEvent } from 'react';

/** Which button of a remark a key presses while the remark has the focus. */
const presses: Readonly<Record<string, string>> = {
  a: 'accept',
  d: 'decline',
  r: 'reply',
  x: 'choose',
};

/**
 * Keys in a list of remarks; they only work while a remark itself has the focus, so that nothing
 * happens while somebody types.
 */
export function onListKeys(event: KeyboardEvent<HTMLElement>): void {
  const on = event.target instanceof HTMLElement ? event.target : null;
  if (!on?.dataset['remark'] || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { n: 1, p: -1 }[event.key];
  const press = presses[event.key];
  if (step) {
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-remark]')];
    all[all.indexOf(on) + step]?.focus();
  } else if (press) {
    on.querySelector<HTMLElement>(`[data-key="${press}"]`)?.click();
  } else return;
  event.preventDefault();
}
