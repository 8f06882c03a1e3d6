import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type { LiveNotice } from '@weft/contracts';
import { sendOnlyWhenOpen, workspaceName, type Authors } from '@weft/workspace';
import type { IndexeddbPersistence } from 'y-indexeddb';
import type { Awareness } from 'y-protocols/awareness';
import { Doc } from 'yjs';
import { keepOnDevice, type WorkAddress } from './device-copy.js';
import type { RoomState } from './save-line.js';

/** Where the sockets of live documents are. */
const socketAddress = (): string => {
  const url = new URL('/api/live', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
};

const waitingKey = 'waiting';

interface RoomOptions {
  accountId: string;
  address: WorkAddress;
}

/**
 * One live document as this browser holds it: shared with the server and so with the team, kept on
 * this device, and with a state that says truly whether everything is stored.
 */
export class LiveRoom {
  readonly document = new Doc();
  readonly #socket: HocuspocusProviderWebsocket;
  readonly #provider: HocuspocusProvider;
  readonly #copy: IndexeddbPersistence | null;
  readonly #listeners = new Set<() => void>();
  #closed = false;
  #state: RoomState = {
    connection: 'connecting',
    loaded: false,
    waiting: 0,
    readOnly: false,
    kept: false,
    problem: null,
    authors: new Map(),
  };

  constructor({ accountId, address }: RoomOptions) {
    this.#copy = keepOnDevice(this.document, accountId, address);
    this.#socket = new HocuspocusProviderWebsocket({
      url: socketAddress(),
      // Half a minute at most after a network came back; the browser's own event is quicker.
      delay: 1000,
      maxDelay: 30_000,
      messageReconnectTimeout: 40_000,
    });
    sendOnlyWhenOpen(this.#socket);
    this.#provider = new HocuspocusProvider({
      websocketProvider: this.#socket,
      name: workspaceName(address.teamId, address.assignmentId),
      document: this.document,
    });
    this.#provider.on('authenticated', ({ scope }: { scope: string }) =>
      this.#change({ connection: 'live', readOnly: scope === 'readonly', problem: null }),
    );
    this.#provider.on('authenticationFailed', () => this.#refuse());
    this.#provider.on('synced', () => this.#change({ loaded: true }));
    this.#provider.on('unsyncedChanges', ({ number }: { number: number }) => {
      if (number === 0 && this.#provider.isSynced) this.#waits(0);
    });
    this.#provider.on('disconnect', () => {
      this.#lost();
      // A socket that closed late would else not be opened again: nobody asks it to.
      if (navigator.onLine && !this.#closed) setTimeout(this.#reconnect, 1000);
    });
    this.#provider.on('stateless', ({ payload }: { payload: string }) => this.#hear(payload));
    // Who has no cursor yet is here all the same; the server adds who it is.
    this.awareness.setLocalStateField('here', true);
    this.document.on('update', this.#onUpdate);
    void this.#open();
    addEventListener('online', this.#reconnect);
    addEventListener('offline', this.#cut);
    this.#provider.attach();
  }

  get awareness(): Awareness {
    const { awareness } = this.#provider;
    if (!awareness) throw new Error('a room always has awareness');
    return awareness;
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): RoomState => this.#state;

  /** Leaves the room; what this device keeps stays. */
  close(): void {
    this.#closed = true;
    removeEventListener('online', this.#reconnect);
    removeEventListener('offline', this.#cut);
    this.document.off('update', this.#onUpdate);
    this.#provider.destroy();
    this.#socket.destroy();
    void this.#copy?.destroy();
    this.document.destroy();
  }

  async #open(): Promise<void> {
    if (!this.#copy) return;
    await this.#copy.whenSynced;
    const waiting: unknown = await this.#copy.get(waitingKey);
    if (this.#closed) return;
    const earlier = typeof waiting === 'number' ? waiting : 0;
    const { loaded } = this.#state;
    const known = this.document.store.clients.size > 0;
    this.#change({ kept: true, loaded: loaded || known });
    if (!this.#provider.isSynced) this.#waits(this.#state.waiting + earlier);
  }

  readonly #onUpdate = (_update: Uint8Array, origin: unknown): void => {
    if (origin === this.#provider || origin === this.#copy) return;
    this.#waits(this.#state.waiting + 1);
  };

  /** Who wrote what, and why the server refused something. */
  #hear(payload: string): void {
    // The server's own words: checked where they are made.
    const notice = JSON.parse(payload) as LiveNotice;
    if (notice.kind === 'refused') {
      this.#change({ problem: notice.reason });
      return;
    }
    const authors: Authors = new Map([...this.#state.authors, ...notice.authors]);
    this.#change({ authors });
  }

  readonly #reconnect = (): void => {
    if (!this.#closed && this.#state.connection !== 'refused') void this.#socket.connect();
  };

  /**
   * A socket may seem open for a minute after the network went, and would not be opened anew until it
   * is closed: better to give it up at once.
   */
  readonly #cut = (): void => {
    this.#socket.disconnect();
    this.#socket.onClose({ event: new CloseEvent('close', { code: 4408, reason: 'offline' }) });
    this.#lost();
  };

  #waits(waiting: number): void {
    if (waiting === this.#state.waiting) return;
    this.#change({ waiting });
    if (!this.#closed) void this.#copy?.set(waitingKey, waiting);
  }

  #lost(): void {
    if (this.#state.connection !== 'refused') this.#change({ connection: 'offline' });
  }

  /** Whoever may no longer enter keeps nothing of it on the device either. */
  #refuse(): void {
    this.#change({ connection: 'refused', readOnly: true });
    this.#socket.disconnect();
  }

  #change(changed: Partial<RoomState>): void {
    if (this.#closed) return;
    this.#state = { ...this.#state, ...changed };
    for (const listener of this.#listeners) listener();
  }
}
