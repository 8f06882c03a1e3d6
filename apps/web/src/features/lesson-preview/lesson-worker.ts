import type { LessonAnswers, LessonJob, Library } from './lesson.worker.js';

/** A text that takes longer is an attack or a mistake; the server gives up later. */
const longestMilliseconds = 6000;

/** Why there is no answer: it took too long, or the code of the worker did not come. */
export type WorkerFailure = 'late' | 'failed';

interface Waiting {
  settle: (answer: unknown) => void;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * Compiles and reads texts off the page's thread. A worker that is late or broken is ended; the
 * next question starts another one.
 */
export class LessonWorker {
  private worker: Worker | null = null;
  private library: Library | null = null;
  private last = 0;
  private readonly waiting = new Map<number, Waiting>();

  /** Gives what texts may refer to. */
  setLibrary(library: Library): void {
    this.library = library;
    if (this.worker) this.post(this.worker, { kind: 'library', library });
  }

  /** Fetches and starts the worker before there is anything to ask, which takes a while. */
  warm(): void {
    this.worker ??= this.start();
  }

  ask<Kind extends Exclude<LessonJob['kind'], 'library'>>(
    job: Extract<LessonJob, { kind: Kind }>,
  ): Promise<LessonAnswers[Kind] | WorkerFailure> {
    const worker = (this.worker ??= this.start());
    return new Promise((settle) => {
      const number = this.post(worker, job);
      const timer = setTimeout(() => this.fail('late'), longestMilliseconds);
      this.waiting.set(number, { settle: settle as Waiting['settle'], timer });
    });
  }

  /** Ends the worker; whoever waits is told that it failed. */
  end(): void {
    this.fail('failed');
  }

  private start(): Worker {
    const worker = new Worker(new URL('./lesson.worker.ts', import.meta.url), { type: 'module' });
    worker.onerror = () => this.fail('failed');
    worker.onmessage = ({ data }: MessageEvent<{ number: number; answer: unknown }>) => {
      const waiting = this.waiting.get(data.number);
      if (!waiting) return;
      clearTimeout(waiting.timer);
      this.waiting.delete(data.number);
      waiting.settle(data.answer);
    };
    if (this.library) this.post(worker, { kind: 'library', library: this.library });
    return worker;
  }

  private post(worker: Worker, job: LessonJob): number {
    const number = (this.last += 1);
    worker.postMessage({ number, job });
    return number;
  }

  private fail(failure: WorkerFailure): void {
    this.worker?.terminate();
    this.worker = null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { settle, timer } of waiting) {
      clearTimeout(timer);
      settle(failure);
    }
  }
}
