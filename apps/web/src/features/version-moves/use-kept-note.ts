import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/**
 * A short text that is being written and stays on this device until it is sent, also when the page
 * is closed.
 * @param name what it is about
 */
export function useKeptNote(name: string): [string, (text: string) => void] {
  const key = `weft-note ${name}`;
  const text = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(key) ?? '',
    () => '',
  );
  const write = (next: string) => {
    if (next) localStorage.setItem(key, next);
    else localStorage.removeItem(key);
    for (const listener of listeners) listener();
  };
  return [text, write];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
