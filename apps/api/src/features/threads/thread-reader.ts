import { Injectable } from '@nestjs/common';
import { type RecordRow, ThreadRepository } from './thread.repository.js';

/** A remark for other features of the server; their routes decide what leaves. */
export interface ThreadRecord extends Omit<RecordRow, 'anchor'> {
  blockId: string;
  quote: string;
}

const toRecord = ({ anchor, ...row }: RecordRow): ThreadRecord => ({
  ...row,
  blockId: anchor.blockId,
  quote: anchor.exact,
});

/** What was said about drafts, for features that conclude from it. */
@Injectable()
export class ThreadReader {
  constructor(private readonly threads: ThreadRepository) {}

  /** The remarks of one round, oldest first. */
  async ofRound(roundId: string): Promise<ThreadRecord[]> {
    return (await this.threads.findRecords({ draftId: null, roundId })).map(toRecord);
  }

  /** All remarks on a draft, of every round and of its authors, oldest first. */
  async ofDraft(draftId: string): Promise<ThreadRecord[]> {
    return (await this.threads.findRecords({ draftId, roundId: null })).map(toRecord);
  }

  /** How many remarks that block publication are not solved yet. */
  openBlockers(draftId: string): Promise<number> {
    return this.threads.countOpenBlockers(draftId);
  }
}
