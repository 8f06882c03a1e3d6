import { IndexeddbPersistence } from 'y-indexeddb';
import type { Doc } from 'yjs';
import { liveWorkPrefix, noteLiveWork } from '../../../platform/offline/live-work.js';

/** Which live document: a team's work for one assignment. */
export interface WorkAddress {
  teamId: string;
  assignmentId: string;
}

/**
 * Keeps a document on this device for one account, so that it can be read and written without a
 * network and what was written merges later. Null where the browser keeps nothing.
 */
export function keepOnDevice(
  document: Doc,
  accountId: string,
  { teamId, assignmentId }: WorkAddress,
): IndexeddbPersistence | null {
  if (!('indexedDB' in globalThis)) return null;
  const name = `${liveWorkPrefix}:${accountId}:${teamId}:${assignmentId}`;
  noteLiveWork(accountId, name);
  return new IndexeddbPersistence(name, document);
}
