import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

/** The token of a mailed link: after `#`, so that no server log has it; null without one. */
export function useLinkToken(): string | null {
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
  return new URLSearchParams(hash.slice(1)).get('token');
}
