import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';

/** Work that goes on after the answer was sent, so that its duration tells nobody anything. */
@Injectable()
export class Afterwards implements OnApplicationShutdown {
  private readonly log = new Logger(Afterwards.name);
  private readonly running = new Set<Promise<void>>();

  /** Starts the work; a failure is logged. */
  run(work: () => Promise<void>): void {
    const task = work()
      .catch((error: unknown) => this.log.error(error))
      .finally(() => this.running.delete(task));
    this.running.add(task);
  }

  /** Resolves when nothing is left to do. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.idle();
  }
}
