import { useEffect, type RefObject } from 'react';

/**
 * Folds a `details` that hangs over the page as people expect: by Escape (the focus goes back to
 * its summary), by a click elsewhere, and by following a link in it.
 */
export function useDismiss(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const onPointer = ({ target }: Event) => {
      const inside = target instanceof Element && details.current?.contains(target);
      if (details.current && !inside) details.current.open = false;
    };
    const onClick = ({ target }: Event) => {
      const link = target instanceof Element && target.closest('a');
      if (link && details.current?.contains(link)) details.current.open = false;
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !details.current?.open) return;
      details.current.open = false;
      details.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, [details]);
}
