import { createContext, use, useSyncExternalStore } from 'react';
import type { Offline } from './offline.js';
import type { OutboxSnapshot } from './outbox.js';

const Context = createContext<Offline | null>(null);
export const OfflineProvider = Context;

/** What this device keeps; null while a page is drawn on the server. */
export const useOffline = (): Offline | null => use(Context);

const nothing: OutboxSnapshot = { state: 'idle', entries: [] };
const neverChanges = () => () => undefined;
const serverSnapshot = () => nothing;

/** The writes of the signed-in account that wait on this device. */
export function useOutboxSnapshot(): OutboxSnapshot {
  const outbox = useOffline()?.outbox;
  return useSyncExternalStore(
    outbox?.subscribe ?? neverChanges,
    outbox?.snapshot ?? serverSnapshot,
    serverSnapshot,
  );
}
