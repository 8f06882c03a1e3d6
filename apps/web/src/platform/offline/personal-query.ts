import { ApiError } from '../api/api-error.js';
import type { Offline } from './offline.js';

interface PersonalQuery<Data> {
  offline: Offline | null;
  accountId: string;
  /** Names the question, for instance `answers:zo-03-define`. */
  key: string;
  load: () => Promise<Data>;
}

/** No answer, or one that says nothing about the data. */
const isUnreachable = (error: unknown) =>
  error instanceof ApiError && (error.status === 0 || error.status >= 500);

/** Asks the server; without one, gives its last answer to the same account on this device. */
export async function loadPersonal<Data>(query: PersonalQuery<Data>): Promise<Data> {
  const { offline, accountId, key, load } = query;
  try {
    const data = await load();
    void offline?.personal.remember(accountId, key, data);
    return data;
  } catch (error) {
    const kept = isUnreachable(error) ? await offline?.personal.recall(accountId, key) : undefined;
    if (kept === undefined) throw error;
    return kept as Data;
  }
}
