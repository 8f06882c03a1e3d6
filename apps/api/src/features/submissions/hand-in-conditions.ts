import { Injectable } from '@nestjs/common';
import type { MissingPart } from '@weft/contracts';

/** Something that must be done before a team may hand in finally. */
interface HandInCondition {
  /** Each name counts once. */
  readonly name: string;
  /** What is missing, by member (`accountId`) or of the team as a whole (null). */
  missing(teamId: string, assignmentId: string): Promise<readonly MissingPart[]>;
}

/** Where other features add, in `onModuleInit`, what they ask before work is final. */
@Injectable()
export class HandInConditions {
  private readonly conditions = new Map<string, HandInCondition>();

  add(condition: HandInCondition): void {
    this.conditions.set(condition.name, condition);
  }

  /** All that is missing, in the order in which conditions were added. */
  async missing(teamId: string, assignmentId: string): Promise<MissingPart[]> {
    const found = await Promise.all(
      [...this.conditions.values()].map((condition) => condition.missing(teamId, assignmentId)),
    );
    return found.flat();
  }
}
