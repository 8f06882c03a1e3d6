import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Library } from '@weft/activities';
import type { ModuleInput, ModuleReport } from './curriculum/module-check.js';
import type { CompileResult, LessonInput } from './lesson-source.js';

export interface CompilePool {
  /** Compiles off the calling thread; never rejects for what an author wrote. */
  compile(input: LessonInput): Promise<CompileResult>;
  /** Checks and compiles a module off the calling thread; never rejects either. */
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
}

const largestPool = 2;

/** Old-space megabytes of one worker: a lesson that needs more is an attack. */
const workerMemory = 192;

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
 * Compiles lessons in worker threads that start with the first lesson and end when there is
 * nothing left to do. Run from sources (in tests) there is no built worker: lessons then compile
 * on the calling thread.
 */
export function createCompilePool(options: PoolOptions): CompilePool {
  const workerFile = options.workerFile ?? new URL('./worker.js', import.meta.url);
  const built = workerFile.protocol !== 'file:' || existsSync(fileURLToPath(workerFile));
  return built ? new ThreadPool({ ...options, workerFile }) : inProcess(options.library);
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

class ThreadPool implements CompilePool {
  private readonly waiting: Job[] = [];
  private readonly running = new Map<Worker, Job | null>();
  private idleTimer: NodeJS.Timeout | undefined;

  constructor(private readonly options: PoolOptions & { workerFile: URL }) {}

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
    for (const [, job] of workers) job?.done(failed(job.input, 'compiling stopped'));
    await Promise.all(workers.map(([worker]) => worker.terminate()));
  }

  /** The worker answers each kind of question with its kind of answer. */
  private ask<Answer>(input: Job['input']): Promise<Answer> {
    return new Promise((done) => {
      this.waiting.push({ input, done: done as Job['done'] });
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

  private start(): Worker {
    const worker = new Worker(this.options.workerFile, {
      workerData: this.options.library,
      resourceLimits: { maxOldGenerationSizeMb: workerMemory, maxYoungGenerationSizeMb: 16 },
    });
    // A worker may die between two lessons; the next lesson then starts another one.
    worker.on('error', () => this.running.delete(worker));
    this.running.set(worker, null);
    return worker;
  }

  private run(worker: Worker, job: Job): void {
    this.running.set(worker, job);
    worker.ref();
    const limit = this.options.timeLimit ?? 10_000;
    const onMessage = (result: unknown): void => settle(result, true);
    const onError = (error: Error): void => settle(failed(job.input, error.message), false);
    const onExit = (): void => settle(failed(job.input, 'compiling stopped'), false);
    const onLate = (): void =>
      settle(failed(job.input, `compiling took longer than ${limit / 1000} s`), false);
    const settle = (result: unknown, alive: boolean): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      if (alive && this.running.has(worker)) {
        this.running.set(worker, null);
        worker.unref();
      } else {
        this.running.delete(worker);
        void worker.terminate();
      }
      job.done(result);
      this.assign();
    };
    const timer = setTimeout(onLate, limit);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job.input);
  }
}
