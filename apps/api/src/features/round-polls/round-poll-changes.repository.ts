import { Injectable } from '@nestjs/common';
import type { RoundPollOutcome, RoundPollQuestion, RoundPollState } from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import type { RoundMerge } from '../review-rounds/index.js';
import {
  type BoxContents,
  type CountedBox,
  emptyBox,
  makeBoxKey,
  openBox,
  sealBox,
} from './ballot-box.js';

interface LockedPoll {
  id: string;
  state: RoundPollState;
  question: RoundPollQuestion;
  boxKey: Buffer | null;
  outcome: RoundPollOutcome | null;
}

/** One change at a time to a poll, which is locked meanwhile; all of it in one transaction. */
export class RoundPollChange {
  constructor(
    readonly poll: LockedPoll,
    readonly manager: Transaction,
  ) {}

  async remove(): Promise<void> {
    await this.manager.query('delete from round_poll where id = $1', [this.poll.id]);
  }

  async open(by: string): Promise<void> {
    const key = makeBoxKey();
    await this.manager.query(
      `update round_poll set state = 'open', opened_by = $2, opened_at = now(), box_key = $3
       where id = $1`,
      [this.poll.id, by, key],
    );
    await this.manager.query('insert into round_poll_tally (poll_id, box) values ($1, $2)', [
      this.poll.id,
      sealBox(key, emptyBox),
    ]);
  }

  /**
   * @param who with all participants that are known to be the same person
   * @returns the id of the ballot of a person who voted before; null where this is the first one
   */
  async vote(
    { participantId, selves }: { participantId: string; selves: readonly string[] },
    ballotId: string,
  ): Promise<string | null> {
    const rows: { ballotId: string }[] = await this.manager.query(
      `select ballot_id as "ballotId" from round_poll_voter
       where poll_id = $1 and participant_id = any ($2) order by ballot_id = $3 desc`,
      [this.poll.id, selves, ballotId],
    );
    if (rows[0]) return rows[0].ballotId;
    await this.manager.query(
      'insert into round_poll_voter (poll_id, participant_id, ballot_id) values ($1, $2, $3)',
      [this.poll.id, participantId, ballotId],
    );
    return null;
  }

  /** Opens the box, gives it to the work and seals what comes back. */
  async refill(work: (box: BoxContents) => BoxContents): Promise<void> {
    await this.manager.query('update round_poll_tally set box = $2 where poll_id = $1', [
      this.poll.id,
      sealBox(this.key, work(await this.box())),
    ]);
  }

  /**
   * Closes a poll with what the count of its box gives; the key and the box are gone then.
   * @param count also gets how many people voted
   */
  async close(by: string, count: (box: BoxContents, people: number) => CountedBox): Promise<void> {
    const [row] = await this.manager.query<{ people: number }[]>(
      'select count(*)::int as people from round_poll_voter where poll_id = $1',
      [this.poll.id],
    );
    const { answers, ...result } = count(await this.box(), row?.people ?? 0);
    await this.manager.query(
      'update round_poll_tally set box = null, result = $2 where poll_id = $1',
      [this.poll.id, result],
    );
    await this.manager.query(
      `insert into round_poll_text (poll_id, text, roles)
       select $1, answer ->> 'text',
         array (select jsonb_array_elements_text(answer -> 'roles'))
       from jsonb_array_elements($2::jsonb) answer order by random()`,
      [this.poll.id, JSON.stringify(answers)],
    );
    await this.manager.query(
      `update round_poll set state = 'closed', closed_by = $2, closed_at = now(), box_key = null
       where id = $1`,
      [this.poll.id, by],
    );
  }

  /** Adds what is concluded; earlier wordings stay. */
  async conclude(by: string, outcome: RoundPollOutcome): Promise<void> {
    await this.manager.query(
      `update round_poll set outcomes = outcomes
         || jsonb_build_array(jsonb_build_object('outcome', $2::jsonb, 'by', $3::uuid, 'at', now()))
       where id = $1`,
      [this.poll.id, JSON.stringify(outcome), by],
    );
  }

  private async box(): Promise<BoxContents> {
    const [row] = await this.manager.query<{ box: Buffer }[]>(
      'select box from round_poll_tally where poll_id = $1',
      [this.poll.id],
    );
    return row ? openBox(this.key, row.box) : emptyBox;
  }

  private get key(): Buffer {
    if (!this.poll.boxKey) throw new Error('a box without its key');
    return this.poll.boxKey;
  }
}

interface NewPoll {
  id: string;
  roundId: string;
  question: RoundPollQuestion;
  followsId: string | null;
  by: string;
}

const mostPolls = 40;

/** Polls as they are planned and changed. */
@Injectable()
export class RoundPollChangesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Plans a poll at the end of its round, or changes it while it is planned. */
  async plan(poll: NewPoll): Promise<'planned' | 'refused' | 'full'> {
    const rows: { full: boolean; planned: boolean }[] = await this.dataSource.query(
      `with others as (
         select count(*) >= ${mostPolls} and not coalesce(bool_or(id = $1), false) as full,
           coalesce(max(place), 0) as last from round_poll where round_id = $2
       ), planned as (
         insert into round_poll (id, round_id, follows_id, place, question, planned_by)
         select $1, $2, $3::uuid, last + 1, $4::jsonb, $5 from others where not others.full
         on conflict (id) do update set question = excluded.question, follows_id = excluded.follows_id
           where round_poll.round_id = excluded.round_id and round_poll.state = 'planned'
         returning id
       )
       select others.full, exists (select from planned) as planned from others`,
      [poll.id, poll.roundId, poll.followsId, JSON.stringify(poll.question), poll.by],
    );
    if (rows[0]?.planned) return 'planned';
    return rows[0]?.full ? 'full' : 'refused';
  }

  /**
   * Whoever voted as one of two participants did so as both. Two ballots that were counted stay: which
   * they were, nobody knows.
   */
  async merge({ from, into }: RoundMerge, transaction: Transaction): Promise<void> {
    await transaction.query(
      `delete from round_poll_voter twice where participant_id = $1 and exists (
         select from round_poll_voter own
         where own.poll_id = twice.poll_id and own.participant_id = $2)`,
      [from, into],
    );
    await transaction.query(
      'update round_poll_voter set participant_id = $2 where participant_id = $1',
      [from, into],
    );
  }

  /**
   * Changes a poll with nobody else changing it meanwhile.
   * @returns what the work gives, or null where the round has no such poll
   */
  change<Result>(
    at: { roundId: string; pollId: string },
    work: (change: RoundPollChange) => Promise<Result>,
  ): Promise<Result | null> {
    return this.dataSource.transaction(async (manager): Promise<Result | null> => {
      const rows: LockedPoll[] = await manager.query(
        `select id, state, question, box_key as "boxKey", outcomes -> -1 -> 'outcome' as outcome
         from round_poll where id = $1 and round_id = $2 for update`,
        [at.pollId, at.roundId],
      );
      return rows[0] ? work(new RoundPollChange(rows[0], manager)) : null;
    });
  }
}
