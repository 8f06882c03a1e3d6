import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import pg from 'pg';

/**
 * What processes tell each other: `session` (payload: account id), `content` and `reading` (which
 * versions people read; both without payload), `inbox` (payload: ids of accounts that were told
 * something, with commas), `job` (payload: a queue), `team` (payload: a team whose members changed),
 * `work` and `presence` (a live document that changed, and who is in it), `board` (payload: its id),
 * `draft` (a draft of a module whose files changed).
 */
export type Topic =
  | 'session'
  | 'content'
  | 'reading'
  | 'inbox'
  | 'job'
  | 'team'
  | 'work'
  | 'presence'
  | 'board'
  | 'draft';
type Listener = (payload: string) => void | Promise<void>;

const topics: readonly Topic[] = [
  ...(['session', 'content', 'reading', 'inbox', 'job', 'team'] as const),
  ...(['work', 'presence', 'board', 'draft'] as const),
];
const longestPause = 5_000;

/**
 * PostgreSQL's LISTEN/NOTIFY between all processes on one database. One connection of its own,
 * made again after it is lost; then every listener is called with an empty payload, which means
 * "anything may have changed".
 */
export class NotificationChannel {
  private readonly listeners = new Map<Topic, Listener[]>();
  private readonly followers = new Map<Topic, Listener[]>();
  private client: pg.Client | null = null;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly dataSource: DataSource,
  ) {}

  /** Connects; from here on nothing is missed. */
  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'weft-listen' });
    client.on('notification', ({ channel, payload }) => void this.tell(channel, payload ?? ''));
    client.on('error', () => undefined);
    try {
      await client.connect();
      for (const topic of topics) await client.query(`listen ${topic}`);
      if (this.closed) throw new Error('The channel was closed meanwhile');
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    // Only what stood can break off: a connection that never came is tried again by who asked for it.
    client.once('end', () => void this.reopen());
    this.client = client;
  }

  /** Calls the listener for every notification, those of this process included. */
  on(topic: Topic, listener: Listener): void {
    this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), listener]);
  }

  /** As `on`, but once all its listeners are done: for what is made from what they hold. */
  after(topic: Topic, listener: Listener): void {
    this.followers.set(topic, [...(this.followers.get(topic) ?? []), listener]);
  }

  /** Tells all processes. An empty payload means "anything may have changed". */
  async notify(topic: Topic, payload = ''): Promise<void> {
    await this.dataSource.query('select pg_notify($1, $2)', [topic, payload]);
  }

  /** Ends the connection for good. */
  async close(): Promise<void> {
    this.closed = true;
    await this.client?.end();
  }

  private async tell(topic: string, payload: string): Promise<void> {
    for (const group of [this.listeners, this.followers]) {
      const listeners = group.get(topic as Topic) ?? [];
      await Promise.allSettled(listeners.map(async (listener) => listener(payload)));
    }
  }

  private async reopen(): Promise<void> {
    this.client = null;
    for (let pause = 100; !this.closed; pause = Math.min(pause * 2, longestPause)) {
      try {
        await this.open();
        for (const topic of topics) void this.tell(topic, '');
        return;
      } catch {
        await wait(pause);
      }
    }
  }
}
