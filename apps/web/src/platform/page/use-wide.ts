import { useSyncExternalStore } from 'react';

const query = '(min-width: 64rem)';

/** Whether there is room for two parts of a page beside each other. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    () => true,
  );
