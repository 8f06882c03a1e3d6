import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';

/** Somebody left the learners of a cohort, of her own will or not, or came back among them. */
interface Departure {
  kind: 'left' | 'returned';
  cohortId: string;
  accountId: string;
  /** Who did it. */
  by: string;
}
type Effect = (departure: Departure, manager: Transaction) => Promise<void>;

/** What other features do when somebody leaves a cohort or returns, in the same transaction. */
@Injectable()
export class EnrolmentEffects {
  private readonly effects: Effect[] = [];

  /** To be called when the application starts; the cohort is locked when the effect runs. */
  add(effect: Effect): void {
    this.effects.push(effect);
  }

  async run(departure: Departure, manager: Transaction): Promise<void> {
    for (const effect of this.effects) await effect(departure, manager);
  }
}
