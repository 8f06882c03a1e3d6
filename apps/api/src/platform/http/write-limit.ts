import { AppError } from './app-error.js';

const minuteMs = 60_000;

/** Refuses who does far more in a minute than she would; each process counts for itself. */
export class WriteLimit {
  private since = Date.now();
  private counts = new Map<string, number>();

  constructor(private readonly perMinute: number) {}

  /** @throws AppError request/too-many */
  check(whose: string): void {
    if (Date.now() - this.since > minuteMs) {
      this.since = Date.now();
      this.counts = new Map();
    }
    const count = (this.counts.get(whose) ?? 0) + 1;
    this.counts.set(whose, count);
    if (count > this.perMinute) throw new AppError('request/too-many', { retryAfter: 60 });
  }
}
