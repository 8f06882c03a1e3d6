import type { OfflineDatabase, OutboxEntry } from './offline-database.js';
import type { Deliver } from './outbox-delivery.js';

/** A write as the app hands it in; the outbox adds what it needs to keep and send it. */
export type OutboxWrite = Pick<
  OutboxEntry,
  'id' | 'accountId' | 'key' | 'method' | 'path' | 'body'
>;

/** `waiting`: no network or server; `signed-out`: the owner must sign in again. */
export type OutboxState = 'idle' | 'sending' | 'waiting' | 'signed-out';

/** What screens show of the outbox: only the writes of the account that is looking. */
export interface OutboxSnapshot {
  state: OutboxState;
  entries: readonly OutboxEntry[];
}

interface OutboxOptions {
  database: Promise<OfflineDatabase>;
  deliver: Deliver;
  /** Told of every write the server took, with its answer. */
  onDelivered?: (entry: OutboxEntry, response: unknown) => void;
}

const retryDelays = [2, 5, 15, 60]; // seconds; the last one repeats

/**
 * Keeps writes in IndexedDB until the server took them, in order, across closed tabs, lost networks
 * and expired sessions. One tab sends at a time (Web Locks); the others are told (BroadcastChannel).
 */
export class Outbox {
  #accountId: string | null = null;
  #snapshot: OutboxSnapshot = { state: 'idle', entries: [] };
  #sending: OutboxEntry | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #channel = new BroadcastChannel('weft-outbox');

  constructor(private readonly options: OutboxOptions) {
    this.#channel.onmessage = () => void this.#refresh();
  }

  /** Whose writes are sent and shown; null while nobody is known. */
  async useAccount(accountId: string | null): Promise<void> {
    this.#accountId = accountId;
    await this.#refresh();
    if (accountId !== null) await this.flush();
  }

  /** Keeps a write; resolves once it is safe on the device, before it is sent. */
  async keep(write: OutboxWrite): Promise<void> {
    const database = await this.options.database;
    const transaction = database.transaction('outbox', 'readwrite');
    if (write.key !== null) {
      const own = await transaction.store.index('byAccount').getAll(write.accountId);
      for (const entry of own) {
        const replaced = entry.key === write.key && entry.sequence !== this.#sending?.sequence;
        if (replaced) await transaction.store.delete(entry.sequence);
      }
    }
    const entry = { ...write, createdAt: new Date().toISOString(), rejected: null };
    await transaction.store.add(entry as OutboxEntry); // `sequence` is made by the store
    await transaction.done;
    await this.#changed();
  }

  /** Sends what waits, oldest first; stops at the first write that has to wait. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const accountId = this.#accountId;
    if (accountId === null) return;
    await navigator.locks.request('weft-outbox', async () => {
      for (;;) {
        const entry = await this.#next(accountId);
        if (!entry || this.#accountId !== accountId) {
          this.#failures = 0;
          this.#setState('idle');
          return;
        }
        if (!(await this.#send(entry))) return;
      }
    });
  }

  /** Gives up a write that the server refused. */
  async discard(sequence: number): Promise<void> {
    await (await this.options.database).delete('outbox', sequence);
    await this.#changed();
  }

  /** Removes everything an account left on this device; for signing out. */
  async forget(accountId: string): Promise<void> {
    const database = await this.options.database;
    const keys = await database.getAllKeysFromIndex('outbox', 'byAccount', accountId);
    for (const key of keys) await database.delete('outbox', key);
    await this.#changed();
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): OutboxSnapshot => this.#snapshot;

  /** Ends timers and the channel between tabs. */
  close(): void {
    clearTimeout(this.#timer);
    this.#channel.close();
  }

  async #next(accountId: string): Promise<OutboxEntry | undefined> {
    const database = await this.options.database;
    const own = await database.getAllFromIndex('outbox', 'byAccount', accountId);
    return own.filter((entry) => !entry.rejected).sort((a, b) => a.sequence - b.sequence)[0];
  }

  /** Returns whether the next write may be sent. */
  async #send(entry: OutboxEntry): Promise<boolean> {
    const database = await this.options.database;
    this.#sending = entry;
    this.#setState('sending');
    const delivery = await this.options.deliver(entry).finally(() => (this.#sending = null));
    switch (delivery.outcome) {
      case 'delivered':
        await database.delete('outbox', entry.sequence);
        this.options.onDelivered?.(entry, delivery.response);
        await this.#changed();
        return true;
      case 'rejected':
        await database.put('outbox', { ...entry, rejected: delivery.problem });
        await this.#changed();
        return true;
      case 'signed-out':
        this.#setState('signed-out');
        return false;
      case 'unreachable':
        this.#setState('waiting');
        this.#retryIn(delivery.retryAfter ?? retryDelays[this.#failures] ?? 60);
        this.#failures = Math.min(this.#failures + 1, retryDelays.length - 1);
        return false;
    }
  }

  #retryIn(seconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), seconds * 1000);
  }

  async #changed(): Promise<void> {
    this.#channel.postMessage('changed');
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    const accountId = this.#accountId;
    const entries =
      accountId === null
        ? []
        : await (await this.options.database).getAllFromIndex('outbox', 'byAccount', accountId);
    entries.sort((a, b) => a.sequence - b.sequence);
    this.#snapshot = { ...this.#snapshot, entries };
    this.#tell();
  }

  #setState(state: OutboxState): void {
    if (state === this.#snapshot.state) return;
    this.#snapshot = { ...this.#snapshot, state };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
