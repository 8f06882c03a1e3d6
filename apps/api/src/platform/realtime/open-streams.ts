import { AppError } from '../http/app-error.js';
import { EventStream } from './event-stream.js';

const beatMs = 25_000;
/** Then the browser connects again, and shows who it is. */
const longestMs = 15 * 60_000;

interface Open {
  stream: EventStream;
  since: number;
}

/** Streams of server-sent events that this process has open, by who holds them. */
export class OpenStreams {
  private readonly byHolder = new Map<string, Set<Open>>();
  private readonly timer = setInterval(() => this.beat(), beatMs).unref();
  private ending = false;

  /** @param most streams of one holder, and of all */
  constructor(private readonly most: { ofOne: number; inAll: number }) {}

  /** @throws AppError request/too-many, server/unavailable */
  open(holder: string): EventStream {
    const own = this.byHolder.get(holder) ?? new Set<Open>();
    if (own.size >= this.most.ofOne) throw new AppError('request/too-many', { retryAfter: 60 });
    if (this.ending || this.count >= this.most.inAll) throw new AppError('server/unavailable');
    const open = { stream: new EventStream(), since: Date.now() };
    own.add(open);
    this.byHolder.set(holder, own);
    open.stream.onClose(() => {
      own.delete(open);
      if (own.size === 0 && this.byHolder.get(holder) === own) this.byHolder.delete(holder);
    });
    return open.stream;
  }

  get holders(): string[] {
    return [...this.byHolder.keys()];
  }

  of(holder: string): EventStream[] {
    return [...(this.byHolder.get(holder) ?? [])].map(({ stream }) => stream);
  }

  /** Ends the streams of a holder, or all of them for null. */
  end(holder: string | null): void {
    for (const id of holder === null ? this.holders : [holder]) {
      for (const stream of this.of(id)) stream.end();
    }
  }

  /** Ends all of them and opens no more. */
  close(): void {
    this.ending = true;
    clearInterval(this.timer);
    this.end(null);
  }

  private get count(): number {
    return [...this.byHolder.values()].reduce((sum, { size }) => sum + size, 0);
  }

  private beat(): void {
    const oldest = Date.now() - longestMs;
    for (const own of this.byHolder.values()) {
      for (const { stream, since } of own) {
        if (since < oldest) stream.end();
        else stream.beat();
      }
    }
  }
}
