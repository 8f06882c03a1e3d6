import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

/** What a mailed link holds: after `#`, so that no server log has it; null without it. */
export function useLinkToken(name = 'token'): string | null {
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
  return new URLSearchParams(hash.slice(1)).get(name);
}
