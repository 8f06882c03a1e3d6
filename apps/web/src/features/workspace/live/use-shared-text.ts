import { replaceText } from '@weft/workspace';
import { useLayoutEffect, useRef, useSyncExternalStore, type ChangeEvent } from 'react';
import type { Text, YTextEvent } from 'yjs';

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Where a caret is after somebody else changed the text around it.
 * @param delta what was changed, as Yjs tells it
 */
export function caretAfter(caret: number, delta: YTextEvent['delta']): number {
  let at = 0;
  let moved = caret;
  for (const { retain, insert, delete: removed } of delta) {
    if (retain !== undefined) at += retain;
    if (typeof insert === 'string') {
      if (at < moved) moved += insert.length;
      at += insert.length;
    }
    if (removed !== undefined && at < moved) moved -= Math.min(removed, moved - at);
  }
  return moved;
}

const nothing = () => () => undefined;

/**
 * Ties a field to a shared text: both sides change only what differs, and the caret stays put.
 * @param make makes the text at the first letter, where there is none yet
 */
export function useSharedText(text: Text | null, make?: () => Text | null) {
  const field = useRef<Field | null>(null);
  const caret = useRef<{ start: number; end: number } | null>(null);
  const value = useSyncExternalStore(
    text
      ? (changed) => {
          const observe = (event: YTextEvent) => {
            const element = field.current;
            if (!event.transaction.local && element && document.activeElement === element) {
              caret.current = {
                start: caretAfter(element.selectionStart ?? 0, event.delta),
                end: caretAfter(element.selectionEnd ?? 0, event.delta),
              };
            }
            changed();
          };
          text.observe(observe);
          return () => text.unobserve(observe);
        }
      : nothing,
    () => text?.toJSON() ?? '',
  );
  useLayoutEffect(() => {
    const kept = caret.current;
    caret.current = null;
    if (kept) field.current?.setSelectionRange(kept.start, kept.end);
  }, [value]);
  return {
    ref: (element: Field | null) => {
      field.current = element;
    },
    value,
    onChange: ({ target }: ChangeEvent<Field>) => {
      const shared = text ?? make?.();
      if (shared) replaceText(shared, target.value);
    },
  };
}
