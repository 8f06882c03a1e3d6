import { AppError } from './app-error.js';

const minuteMs = 60_000;

/** Nobody writes by program: far more than a person writes in a minute is refused. */
export class WriteLimit {
  private since = Date.now();
  private counts = new Map<string, number>();

  constructor(private readonly perMinute: number) {}

  /** @throws AppError request/too-many */
  check(personId: string): void {
    if (Date.now() - this.since > minuteMs) {
      this.since = Date.now();
      this.counts = new Map();
    }
    const count = (this.counts.get(personId) ?? 0) + 1;
    this.counts.set(personId, count);
    if (count > this.perMinute) throw new AppError('request/too-many', { retryAfter: 60 });
  }
}
