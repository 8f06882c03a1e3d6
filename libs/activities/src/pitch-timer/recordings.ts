/** A recording of one run. It stays in this browser and is never sent anywhere. */
export interface Recording {
  id: string;
  /** The activity in which it was made. */
  activityId: string;
  /** When it started, ISO date and time. */
  at: string;
  /** Sound or video, as the browser encoded it. */
  data: Blob;
}

const store = 'recordings';
const byActivity = 'byActivity';

/**
 * Recordings of one activity on this device, newest first.
 * @throws where the browser keeps nothing, for instance in some private windows
 */
export async function listRecordings(activityId: string): Promise<Recording[]> {
  const found = await using('readonly', (recordings) =>
    recordings.index(byActivity).getAll(activityId),
  );
  // Nobody else writes this store.
  return (found as Recording[]).sort((one, other) => other.at.localeCompare(one.at));
}

/** @throws where the browser keeps nothing, or has no room left */
export const keepRecording = (recording: Recording): Promise<unknown> =>
  using('readwrite', (recordings) => recordings.put(recording));

export const dropRecording = (id: string): Promise<unknown> =>
  using('readwrite', (recordings) => recordings.delete(id));

async function using(
  mode: IDBTransactionMode,
  ask: (recordings: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await open();
  try {
    const transaction = database.transaction(store, mode);
    const request = ask(transaction.objectStore(store));
    await settled(transaction);
    const answer: unknown = request.result;
    return answer;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('weft-recordings', 1);
    request.onupgradeneeded = () =>
      request.result
        .createObjectStore(store, { keyPath: 'id' })
        .createIndex(byActivity, 'activityId');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failure(request.error));
  });
}

/** A write that waits for its transaction is on the disk; one that only succeeded may still go. */
function settled(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(failure(transaction.error));
  });
}

const failure = (cause: DOMException | null): Error =>
  new Error('this browser could not keep the recording', { cause });
