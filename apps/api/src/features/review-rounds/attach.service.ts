import { Injectable } from '@nestjs/common';
import { signedIn } from '../../platform/auth/policies.js';
import { AppError } from '../../platform/http/app-error.js';
import { AttachRepository } from './attach.repository.js';
import { otherSelf, RoundAccess } from './round-access.js';
import type { RoundVisitor } from './round-visit.js';

/** Brings together what somebody did as a guest and her account. */
@Injectable()
export class AttachService {
  constructor(
    private readonly access: RoundAccess,
    private readonly attaching: AttachRepository,
  ) {}

  /** @throws AppError rounds/unknown, rounds/not-possible, access/sign-in-required */
  async attach(visitor: RoundVisitor, roundId: string, id: string): Promise<void> {
    const { accountId } = signedIn(visitor.caller);
    const { round } = await this.access.seat(visitor, roundId);
    const other = otherSelf(round, visitor.caller) ?? round.asGuest;
    if (!other) {
      // Sent again, once both are one.
      if (round.own) return;
      throw new AppError('rounds/not-possible');
    }
    const { participantId } = other;
    const attached = await this.attaching.attach({ id, roundId, participantId, accountId });
    if (!attached) throw new AppError('rounds/not-possible');
  }
}
