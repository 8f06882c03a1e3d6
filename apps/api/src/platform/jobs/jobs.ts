import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from '../database/data-source.js';
import { countJobs, openQueue } from '../database/job-queue.js';
import { NotificationChannel } from '../database/notification-channel.js';
import { inSchemaTurn } from '../database/schema-turn.js';
import type { Transaction } from '../database/transaction.js';
import { Wakeable } from './wakeable.js';

/** A kind of work: its queue, and the data that each job of it has. */
export class JobKind<Data extends object> {
  /** Only for the compiler: what a job of this kind is given. */
  declare readonly data: Data;

  constructor(readonly name: string) {}
}

/** One piece of work. */
interface Job<Data> {
  /** The same id twice is the same job. */
  readonly id: string;
  readonly data: Data;
}

type Run = (data: object, id: string) => Promise<void>;

/** A job that nobody was told of, such as one that is tried again, waits at most this long. */
const pollMs = 10_000;

/** Seconds that finished jobs are kept, by which processes know that one was done already. */
const longestPeriod = 3600;

/**
 * Work that outlives a request and a process. A job is added inside what the caller writes, so that
 * it is done if and only if that was kept; one that fails or whose process dies is done again. So a
 * job may run more than once, and each must see to it that the second time changes nothing.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Jobs.name);
  private readonly queue;
  private readonly runs = new Map<string, Run>();
  private readonly periods = new Map<string, number>();
  private readonly sleepers = new Map<string, Wakeable>();
  private readonly backlogs: (() => Promise<void>)[] = [];
  private timers: NodeJS.Timeout[] = [];
  private loops: Promise<void>[] = [];
  private ending = false;

  constructor(
    private readonly dataSource: DataSource,
    channel: NotificationChannel,
  ) {
    this.queue = openQueue(dataSource);
    this.queue.on('error', (error) => this.log.error(error));
    channel.on('job', (name) => {
      for (const [known, sleeper] of this.sleepers) if (!name || name === known) sleeper.wake();
    });
  }

  /**
   * Says what does the work of a kind; to be called while the application is built.
   * @param backlog adds, when this process starts, what was left undone outside the queue
   */
  handle<Data extends object>(
    kind: JobKind<Data>,
    run: (data: Data, id: string) => Promise<void>,
    backlog?: () => Promise<void>,
  ): void {
    this.runs.set(kind.name, (data, id) => run(data as Data, id));
    if (backlog) this.backlogs.push(backlog);
  }

  /**
   * As `handle`, for what is to be done again and again, by one process at a time.
   * @param everySeconds an hour at most: so long does the queue remember what was done
   */
  repeat(kind: JobKind<object>, everySeconds: number, run: () => Promise<void>): void {
    if (everySeconds > longestPeriod) throw new RangeError(`${kind.name} repeats too seldom`);
    this.handle(kind, run);
    this.periods.set(kind.name, everySeconds);
  }

  async onApplicationBootstrap(): Promise<void> {
    const known = new Set((await this.queue.getQueues()).map(({ name }) => name));
    const missing = [...this.runs.keys()].filter((name) => !known.has(name));
    if (missing.length === 0) return;
    // A queue is a table: two processes that make theirs at once would wait for each other.
    await inSchemaTurn(this.dataSource, async () => {
      for (const name of missing) await this.queue.createQueue(name);
    });
  }

  /** Adds jobs inside what the caller writes; an id that is known already is left as it is. */
  async add<Data extends object>(
    kind: JobKind<Data>,
    jobs: readonly Job<Data>[],
    writer: Pick<Transaction, 'query'> = this.dataSource,
  ): Promise<void> {
    if (jobs.length === 0) return;
    const executeSql = async (text: string, values: unknown[]) => ({
      rows: await writer.query<unknown[]>(text, values),
    });
    await this.queue.insert(
      jobs.map(({ id, data }) => ({ id, data, name: kind.name })),
      { db: { executeSql } },
    );
    await writer.query(`select pg_notify('job', $1)`, [kind.name]);
  }

  /** From here on this process does what is due, and watches over what others left. */
  async start(): Promise<void> {
    await this.queue.start();
    await this.reclaim();
    for (const backlog of this.backlogs) await backlog();
    for (const [name, seconds] of this.periods) {
      // The first process of each period adds the job; those of others are the same one.
      const tick = () =>
        void this.queue
          .send(name, {}, { singletonSeconds: seconds, retryLimit: 0 })
          .then(() => this.sleepers.get(name)?.wake())
          .catch((error: unknown) => this.log.error(error));
      this.timers.push(setInterval(tick, seconds * 1000).unref());
      tick();
    }
    this.loops = [...this.runs.keys()].map((name) => this.follow(name));
  }

  /** Does all that is due now, also what that adds. */
  async runDue(): Promise<void> {
    for (let worked = true; worked;) {
      worked = false;
      for (const name of this.runs.keys()) while (await this.runNext(name)) worked = true;
    }
  }

  /** Takes back jobs whose process died, so that they are tried again. */
  async reclaim(): Promise<void> {
    await this.queue.maintain();
  }

  /** How many jobs of each kind stand where. */
  count(): ReturnType<typeof countJobs> {
    return countJobs(this.dataSource);
  }

  /** Finishes what is running; the rest is for whoever starts next. */
  async beforeApplicationShutdown(): Promise<void> {
    this.ending = true;
    for (const timer of this.timers) clearInterval(timer);
    for (const sleeper of this.sleepers.values()) sleeper.wake();
    await Promise.all(this.loops);
    await this.queue.stop({ graceful: false });
  }

  private async follow(name: string): Promise<void> {
    const sleeper = new Wakeable();
    this.sleepers.set(name, sleeper);
    while (!this.ending) {
      const worked = await this.runNext(name).catch((error: unknown) => {
        this.log.error(error);
        return false;
      });
      if (!worked) await sleeper.sleep(pollMs);
    }
  }

  /** @returns false when nothing was due */
  private async runNext(name: string): Promise<boolean> {
    const [job] = await this.queue.fetch<object>(name, { batchSize: 1, includeMetadata: true });
    const run = this.runs.get(name);
    if (!job || !run) return false;
    try {
      await run(job.data, job.id);
      await this.queue.complete(name, job.id);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const attempt = `attempt ${job.retryCount + 1} of ${job.retryLimit + 1}`;
      this.log.error(
        new Error(`Job ${name} ${job.id} failed, ${attempt}: ${message}`, { cause: error }),
      );
      await this.queue.fail(name, job.id, { message });
    }
    return true;
  }
}
