import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../platform/http/app-error.js';
import { AttemptRepository } from './attempt.repository.js';

/**
 * Per account and per address, in any window of so many seconds. Sign-in counts failures, and
 * attempts that are under way; a reset request always counts, as it sends a mail. An address may be
 * a whole school that signs in when the lesson begins, so it has room for that.
 */
const limits = {
  'sign-in': { account: 10, address: 1000, seconds: 900 },
  reset: { account: 3, address: 30, seconds: 3600 },
} as const;

/** What is limited. */
type Activity = keyof typeof limits;

/** Who tries: the e-mail that was typed (there need be no such account) and the address. */
export interface Attempt {
  readonly email: string;
  readonly address: string;
}

/** Slows guessing down without locking anybody out for good. */
@Injectable()
export class AttemptLimiter {
  constructor(private readonly attempts: AttemptRepository) {}

  /**
   * Notes an attempt.
   * @returns to be called when it was a good one, so that it does not count
   * @throws AppError identity/too-many-attempts with the seconds to wait
   */
  async begin(activity: Activity, attempt: Attempt): Promise<() => Promise<void>> {
    const { account, address, seconds } = limits[activity];
    const accountBucket = toBucket(activity, `account ${attempt.email.toLowerCase()}`);
    const addressBucket = toBucket(activity, `address ${attempt.address}`);
    const reservation = await this.attempts.reserve([
      { bucket: accountBucket, limit: account, seconds },
      { bucket: addressBucket, limit: address, seconds },
    ]);
    if ('retryAfter' in reservation) {
      throw new AppError('identity/too-many-attempts', reservation);
    }
    return () => this.attempts.release(reservation.ids, accountBucket);
  }
}

/** Buckets are hashes: the table holds no e-mail and no address. */
function toBucket(activity: Activity, who: string): Buffer {
  return createHash('sha256').update(`${activity} ${who}`).digest();
}
