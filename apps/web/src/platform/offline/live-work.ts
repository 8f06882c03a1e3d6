/** The start of the names of databases that hold live documents. */
export const liveWorkPrefix = 'weft-work';

const listKey = (accountId: string): string => `${liveWorkPrefix}:${accountId}`;

/** Names of the databases with live documents of an account; not every browser can list them. */
const namesOf = (accountId: string): string[] =>
  JSON.parse(localStorage.getItem(listKey(accountId)) ?? '[]') as string[];

/** Notes that a database holds a live document of an account, so that signing out removes it. */
export function noteLiveWork(accountId: string, name: string): void {
  const names = new Set([...namesOf(accountId), name]);
  localStorage.setItem(listKey(accountId), JSON.stringify([...names]));
}

/** Removes every live document that an account left on this device; for signing out. */
export function forgetLiveWork(accountId: string): void {
  for (const name of namesOf(accountId)) indexedDB.deleteDatabase(name);
  localStorage.removeItem(listKey(accountId));
}
