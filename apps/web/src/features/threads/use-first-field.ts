import { useEffect, useRef, type RefObject } from 'react';

/** Puts the focus in the first field of a form that somebody asked for. */
export function useFirstField(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, select')?.focus();
  }, []);
  return form;
}
