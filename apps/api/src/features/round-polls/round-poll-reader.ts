import { Injectable } from '@nestjs/common';
import type { RoundPollResult } from '@weft/contracts';
import { toResult } from './round-poll.mapper.js';
import { RoundPollRepository } from './round-poll.repository.js';

/** Results of polls for other features. */
@Injectable()
export class RoundPollReader {
  constructor(private readonly polls: RoundPollRepository) {}

  /** Closed polls that say what they conclude, in the order of the round; no person is in them. */
  async resultsOf(roundId: string): Promise<RoundPollResult[]> {
    const rows = await this.polls.findConcluded(roundId);
    return rows.flatMap((row) => toResult(row) ?? []);
  }
}
