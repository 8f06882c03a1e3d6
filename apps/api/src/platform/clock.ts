import { Injectable } from '@nestjs/common';

/** What time it is, for whatever happens by the clock: a test sets it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
