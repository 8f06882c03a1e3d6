import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { ENV, type Env, readSecret } from '../../platform/config/env.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { ParticipantRepository } from './participant.repository.js';

/** Personal links, and the codes that go with them. */
@Injectable()
export class RoundLinks {
  private readonly secret: string;

  constructor(
    private readonly people: ParticipantRepository,
    @Inject(ENV) private readonly env: Env,
  ) {
    this.secret = readSecret(env.dataFolder, 'round-link');
  }

  /** All that is kept of a code. */
  hashCode(linkId: string, code: string): Buffer {
    return createHmac('sha256', this.secret).update(`${linkId}:${code}`).digest();
  }

  /** The token follows from the link, so that every mail of it holds the same one. */
  tokenOf(linkId: string): string {
    return createHmac('sha256', this.secret).update(linkId).digest('base64url');
  }

  /** The address that a mail holds. */
  urlOf(linkId: string, locale: Locale): string {
    return `${this.env.publicUrl}/${locale}/r/${this.tokenOf(linkId)}`;
  }

  /**
   * By participant, the address with which she comes back on any device, also after the closing; who
   * was never sent a link is not in it.
   */
  async ofRound(manager: Transaction, roundId: string): Promise<Map<string, string>> {
    const people = await this.people.findAddressees(manager, roundId, null);
    return new Map(
      people.flatMap(({ participantId, linkId, locale }) =>
        linkId === null ? [] : [[participantId, this.urlOf(linkId, locale)]],
      ),
    );
  }
}
