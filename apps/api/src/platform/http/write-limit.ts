import { Injectable } from '@nestjs/common';
import { AppError } from './app-error.js';

const perMinute = 120;
const minuteMs = 60_000;

/** Nobody fills a page by program: far more than a person writes is refused. */
@Injectable()
export class WriteLimit {
  private since = Date.now();
  private counts = new Map<string, number>();

  /** @throws AppError request/too-many */
  check(personId: string): void {
    if (Date.now() - this.since > minuteMs) {
      this.since = Date.now();
      this.counts = new Map();
    }
    const count = (this.counts.get(personId) ?? 0) + 1;
    this.counts.set(personId, count);
    if (count > perMinute) throw new AppError('request/too-many', { retryAfter: 60 });
  }
}
