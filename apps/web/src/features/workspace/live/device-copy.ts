import { IndexeddbPersistence, clearDocument } from 'y-indexeddb';
import type { Doc } from 'yjs';

const prefix = 'weft-work';

/** Which live document: a team's work for one assignment. */
export interface WorkAddress {
  teamId: string;
  assignmentId: string;
}

/** The name of the database that holds the copy of one account. */
const nameOf = (accountId: string, { teamId, assignmentId }: WorkAddress): string =>
  `${prefix}:${accountId}:${teamId}:${assignmentId}`;

const listKey = (accountId: string): string => `${prefix}:${accountId}`;

/** Browsers that cannot list their databases are told by this list which ones to remove. */
const namesOf = (accountId: string): string[] => {
  const text = localStorage.getItem(listKey(accountId));
  return text === null ? [] : (JSON.parse(text) as string[]);
};

/**
 * Keeps a document on this device for one account, so that it can be read and written without a
 * network and what was written merges later. Null where the browser keeps nothing.
 */
export function keepOnDevice(
  document: Doc,
  accountId: string,
  address: WorkAddress,
): IndexeddbPersistence | null {
  if (!('indexedDB' in globalThis)) return null;
  const name = nameOf(accountId, address);
  const names = new Set([...namesOf(accountId), name]);
  localStorage.setItem(listKey(accountId), JSON.stringify([...names]));
  return new IndexeddbPersistence(name, document);
}

/** Removes every live document that an account left on this device; for signing out. */
export async function forgetWorkOf(accountId: string): Promise<void> {
  const names = namesOf(accountId);
  localStorage.removeItem(listKey(accountId));
  await Promise.all(names.map((name) => clearDocument(name)));
}
