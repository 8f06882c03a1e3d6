import { useEffect, useRef } from 'react';

export interface MarkingKeys {
  /** 1: the next criterion, −1: the one before. */
  criterion: (step: 1 | -1) => void;
  /** Counted from 0. */
  level: (place: number) => void;
  comment: () => void;
  work: () => void;
  submission: (step: 1 | -1) => void;
  settle: () => void;
  list: () => void;
}

/** Single keys for marking; off while somebody writes, in a dialog, or where she switched them off. */
export function useMarkingKeys(on: boolean, keys: MarkingKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!on) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest('dialog')) return;
      if (target?.matches('textarea, select, input:not([type=radio], [type=checkbox])')) {
        if (event.key === 'Escape') target.blur();
        return;
      }
      if (press(latest.current, event.key.toLowerCase())) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on]);
}

/** @returns whether the key means anything here */
function press(keys: MarkingKeys, key: string): boolean {
  if (/^[1-9]$/.test(key)) {
    keys.level(Number(key) - 1);
    return true;
  }
  const actions: Readonly<Record<string, () => void>> = {
    j: () => keys.criterion(1),
    k: () => keys.criterion(-1),
    n: () => keys.submission(1),
    p: () => keys.submission(-1),
    e: keys.comment,
    w: keys.work,
    s: keys.settle,
    '?': keys.list,
  };
  if (!Object.hasOwn(actions, key)) return false;
  actions[key]?.();
  return true;
}
