import { Injectable } from '@nestjs/common';
import type { RoundSettings } from '@weft/contracts';
import type { Transaction } from '../../platform/database/transaction.js';

/** What the feature that keeps remarks does for rounds; it imports this feature, not the reverse. */
export interface RemarkSource {
  /** How many remarks each participant made in each lesson. */
  countOf(
    roundId: string,
  ): Promise<readonly { participantId: string; lessonId: string; remarks: number }[]>;
  /** Called when a participant takes her consent back, inside that write. */
  withdraw(
    participantId: string,
    treatment: RoundSettings['onWithdrawal'],
    transaction: Transaction,
  ): Promise<void>;
}

/** Remarks of participants, as far as rounds need them. Without a source there are none. */
@Injectable()
export class RoundRemarks implements RemarkSource {
  private source: RemarkSource | null = null;

  /** Says who keeps remarks; to be called while the application is built. */
  from(source: RemarkSource): void {
    this.source = source;
  }

  async countOf(roundId: string) {
    return (await this.source?.countOf(roundId)) ?? [];
  }

  async withdraw(...given: Parameters<RemarkSource['withdraw']>): Promise<void> {
    await this.source?.withdraw(...given);
  }
}
