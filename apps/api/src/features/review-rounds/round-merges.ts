import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';

/** Two participants of a round who turn out to be one person. */
export interface RoundMerge {
  /** The guest, whose row is nobody any more. */
  from: string;
  /** The participant with the account. */
  into: string;
}

type MergePart = (merge: RoundMerge, transaction: Transaction) => Promise<void>;

/** Whoever keeps something of participants says here how two of them become one. */
@Injectable()
export class RoundMerges {
  private readonly parts: MergePart[] = [];

  /** To be called while the application is built; the part runs inside the write that merges. */
  add(part: MergePart): void {
    this.parts.push(part);
  }

  async run(merge: RoundMerge, transaction: Transaction): Promise<void> {
    for (const part of this.parts) await part(merge, transaction);
  }
}
