import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Library } from '@weft/activities';
import type { ModuleInput, ModuleReport } from './curriculum/module-check.js';
import type { CompileResult, LessonInput } from './lesson-source.js';

export interface CompilePool {
  /** Compiles in another process; never rejects for what an author wrote. */
  compile(input: LessonInput): Promise<CompileResult>;
  /** Checks and compiles a module in another process; never rejects either. */
  check(input: ModuleInput): Promise<ModuleReport>;
  /** Ends the workers; a compile that runs is answered with a diagnostic. */
  close(): Promise<void>;
}

interface PoolOptions {
  library: Library;
  /** Workers at most (1 or 2); each takes some 80 MB while it lives. */
  size?: number;
  /** Milliseconds after which a compile is given up. */
  timeLimit?: number;
  /** Milliseconds without work after which the workers end. */
  idleAfter?: number;
  /** The built worker; found beside this file. */
  workerFile?: URL;
}

interface Job {
  input: LessonInput | ModuleInput;
  done: (result: unknown) => void;
  /** How many workers died of it. */
  deaths: number;
}

/** A worker may die of something else than its text; one that kills two is at fault itself. */
const mostDeaths = 2;

const largestPool = 2;

/** Megabytes of a worker's old and young generation: a lesson that needs more is an attack. */
const workerMemory = ['--max-old-space-size=192', '--max-semi-space-size=8'];

/** What is told of a text or module that was given up. */
function failed(input: Job['input'], message: string): CompileResult | ModuleReport {
  const isModule = 'texts' in input;
  const diagnostics = [
    {
      file: isModule ? 'module.yaml' : input.file,
      line: 1,
      column: 1,
      code: 'mdx/compile-failed',
      message,
      hint: 'split the lesson, and simplify long formulas, tables and nested marks',
    },
  ];
  return isModule
    ? { diagnostics, faults: diagnostics, warnings: [], module: null }
    : { ok: false, diagnostics };
}

/**
 * Compiles lessons in processes that start with the first lesson and end when there is nothing left
 * to do: what compiling needed is then given back, which threads would leave with the server. They
 * know nothing of its environment. Run from sources (in tests) there is no built worker: lessons then
 * compile on the calling thread.
 */
export function createCompilePool(options: PoolOptions): CompilePool {
  const workerFile = fileURLToPath(options.workerFile ?? new URL('./worker.js', import.meta.url));
  return existsSync(workerFile)
    ? new ProcessPool({ ...options, workerFile })
    : inProcess(options.library);
}

function inProcess(library: Library): CompilePool {
  return {
    compile: async (input) =>
      (await import('./compile-lesson.js')).compileLesson({ ...input, library }),
    check: async (input) =>
      (await import('./curriculum/check-module.js')).checkModule(input, library),
    close: () => Promise.resolve(),
  };
}

class ProcessPool implements CompilePool {
  private readonly waiting: Job[] = [];
  private readonly running = new Map<ChildProcess, Job | null>();
  private idleTimer: NodeJS.Timeout | undefined;

  constructor(private readonly options: Omit<PoolOptions, 'workerFile'> & { workerFile: string }) {}

  compile(input: LessonInput): Promise<CompileResult> {
    return this.ask(input);
  }

  check(input: ModuleInput): Promise<ModuleReport> {
    return this.ask(input);
  }

  async close(): Promise<void> {
    clearTimeout(this.idleTimer);
    for (const { input, done } of this.waiting.splice(0)) done(failed(input, 'compiling stopped'));
    const workers = [...this.running];
    this.running.clear();
    for (const [, job] of workers) {
      if (!job) continue;
      job.deaths = mostDeaths; // not to be tried again
      job.done(failed(job.input, 'compiling stopped'));
    }
    await Promise.all(workers.map(([worker]) => ended(worker)));
  }

  /** The worker answers each kind of question with its kind of answer. */
  private ask<Answer>(input: Job['input']): Promise<Answer> {
    return new Promise((done) => {
      this.waiting.push({ input, done: done as Job['done'], deaths: 0 });
      this.assign();
    });
  }

  /** Gives waiting lessons to workers without work, and starts workers while there may be more. */
  private assign(): void {
    clearTimeout(this.idleTimer);
    const size = Math.min(this.options.size ?? largestPool, largestPool);
    while (this.waiting.length > 0) {
      const idle = [...this.running].find(([, job]) => job === null)?.[0];
      const worker = idle ?? (this.running.size < size ? this.start() : null);
      const job = worker ? this.waiting.shift() : undefined;
      if (!worker || !job) return;
      this.run(worker, job);
    }
    if ([...this.running.values()].every((job) => job === null)) {
      this.idleTimer = setTimeout(() => void this.close(), this.options.idleAfter ?? 2000).unref();
    }
  }

  private start(): ChildProcess {
    const worker = fork(this.options.workerFile, {
      // An own group: Ctrl-C is for the server, which ends its workers itself.
      detached: true,
      env: {},
      execArgv: workerMemory,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    // A worker may die between two lessons; the next lesson then starts another one.
    worker.on('error', () => this.running.delete(worker));
    worker.on('exit', () => this.running.delete(worker));
    worker.send(this.options.library);
    this.running.set(worker, null);
    return worker;
  }

  private run(worker: ChildProcess, job: Job): void {
    this.running.set(worker, job);
    hold(worker, 'ref');
    const limit = this.options.timeLimit ?? 10_000;
    const onMessage = (result: unknown): void => settle(result, true);
    const onError = (error: Error): void => settle(failed(job.input, error.message), false);
    const onExit = (): void => {
      job.deaths += 1;
      settle(job.deaths < mostDeaths ? null : failed(job.input, 'compiling stopped'), false);
    };
    const onLate = (): void =>
      settle(failed(job.input, `compiling took longer than ${limit / 1000} s`), false);
    /** Without a result the job is tried again, before all others. */
    const settle = (result: unknown, alive: boolean): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      if (alive && this.running.has(worker)) {
        this.running.set(worker, null);
        hold(worker, 'unref');
      } else {
        this.running.delete(worker);
        void ended(worker);
      }
      if (result === null) this.waiting.unshift(job);
      else job.done(result);
      this.assign();
    };
    const timer = setTimeout(onLate, limit);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.send(job.input);
  }
}

/** While it works, a worker keeps this process from ending; while it waits, it does not. */
function hold(worker: ChildProcess, how: 'ref' | 'unref'): void {
  worker[how]();
  worker.channel?.[how]();
}

async function ended(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const exit = once(worker, 'exit');
  worker.kill('SIGKILL');
  await exit;
}
