import { ApiError, failureOf, type FailureCode } from '../../platform/api/api-error.js';
import type { Offline } from '../../platform/offline/index.js';
import type { Diagnostic } from '../lesson-preview/index.js';
import type { Sending } from './draft-media.js';

const retryMilliseconds = 15_000;

/** A picture or recording on this device that the server does not have yet. */
export interface KeptFile {
  /** In the media folder. */
  path: string;
  /** As it is called on the device. */
  name: string;
  /** Of the write: the same twice is one. */
  writeId: string;
  file: Blob;
  /** It takes the place of another, where texts name it. */
  replaces: boolean;
}

export interface MediaQueueState {
  /** In the order in which they are sent. */
  waiting: readonly KeptFile[];
  /** The first of them, on its way: from 0 to 1; null where nothing is. */
  progress: number | null;
  /** Why the first of them does not go on its way: it is tried again. */
  held: FailureCode | null;
  /** This device has no room to keep them: they are lost with the tab. */
  unkept: boolean;
  /** What the server would not have, and why. */
  refused: { name: string; failure: FailureCode; diagnostics: readonly Diagnostic[] } | null;
}

interface MediaQueueInput {
  offline: Offline | null;
  accountId: string;
  draftId: string;
  send: (sending: Sending) => Promise<void>;
  /** Told of each file that the server took, before it leaves the queue. */
  onArrived: (file: KeptFile) => Promise<void>;
}

/**
 * The pictures and recordings that wait to be sent. They are kept on this device before anything is
 * sent, and sent one after another whenever the server can be reached, also after a closed tab.
 */
export class MediaQueue {
  private state: MediaQueueState = {
    ...{ waiting: [], progress: null, held: null, unkept: false, refused: null },
  };
  private readonly listeners = new Set<() => void>();
  private running = false;

  constructor(private readonly input: MediaQueueInput) {}

  readonly snapshot = (): MediaQueueState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up what an earlier visit left, and sends whenever there may be a network again. */
  start(): () => void {
    const again = () => void this.run();
    // A browser that keeps nothing still sends.
    void this.recall()
      .catch(() => undefined)
      .then(again);
    addEventListener('online', again);
    const retry = setInterval(again, retryMilliseconds);
    return () => {
      removeEventListener('online', again);
      clearInterval(retry);
    };
  }

  /** Resolves when the files are kept; they are sent in the background. */
  async add(files: readonly KeptFile[]): Promise<void> {
    this.change({ waiting: [...this.state.waiting, ...files], refused: null });
    try {
      await this.keep((kept) => [...kept, ...files]);
    } catch {
      this.change({ unkept: true });
    }
    void this.run();
  }

  /** Gives a file up that waits. */
  async discard(writeId: string): Promise<void> {
    const isOther = (one: KeptFile) => one.writeId !== writeId;
    this.change({ waiting: this.state.waiting.filter(isOther) });
    if (this.state.waiting.length === 0) this.change({ held: null, unkept: false });
    await this.keep((kept) => kept.filter(isOther)).catch(() => undefined);
  }

  /** Sends what waits; what cannot be sent now stays. */
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      for (let [next] = this.state.waiting; next; [next] = this.state.waiting) {
        if (!(await this.sendOne(next))) return;
      }
    } finally {
      this.running = false;
    }
  }

  /** @returns false where it has to wait */
  private async sendOne(one: KeptFile): Promise<boolean> {
    const { draftId, send, onArrived } = this.input;
    const { path, writeId, file, name } = one;
    this.change({ progress: 0 });
    try {
      await send({ draftId, path, writeId, file, onProgress: (progress) => this.move(progress) });
      this.change({ held: null });
      await onArrived(one);
    } catch (error) {
      const failure = failureOf(error);
      if (waits(error)) {
        this.change({ progress: null, held: failure });
        return false;
      }
      const diagnostics = error instanceof ApiError ? (error.problem?.diagnostics ?? []) : [];
      this.change({ refused: { name, failure, diagnostics } });
    }
    this.change({ progress: null });
    await this.discard(writeId);
    return true;
  }

  private move(progress: number): void {
    if (this.state.progress !== null) this.change({ progress });
  }

  private async recall(): Promise<void> {
    const kept = await this.read();
    const known = new Set(this.state.waiting.map(({ writeId }) => writeId));
    const left = kept.filter(({ writeId }) => !known.has(writeId));
    if (left.length > 0) this.change({ waiting: [...left, ...this.state.waiting] });
  }

  private get key(): string {
    return `module-draft-media-waiting:${this.input.draftId}`;
  }

  private async read(): Promise<readonly KeptFile[]> {
    const { offline, accountId } = this.input;
    const kept = await offline?.personal.recall(accountId, this.key);
    return (kept ?? []) as readonly KeptFile[];
  }

  /** Another tab may keep files of the same draft: one of them writes at a time. */
  private async keep(after: (kept: readonly KeptFile[]) => readonly KeptFile[]): Promise<void> {
    const { offline, accountId } = this.input;
    const write = async () => {
      await offline?.personal.remember(accountId, this.key, after(await this.read()));
    };
    await ('locks' in navigator ? navigator.locks.request(this.key, write) : write());
  }

  private change(state: Partial<MediaQueueState>): void {
    this.state = { ...this.state, ...state };
    for (const listener of this.listeners) listener();
  }
}

/** Without a network, without a session and when the server is busy it is only a matter of time. */
const waits = (error: unknown): boolean =>
  error instanceof ApiError && ([0, 401, 429].includes(error.status) || error.status >= 500);
