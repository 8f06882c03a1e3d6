import { Injectable } from '@nestjs/common';
import type {
  RoundPollOutcome,
  RoundPollQuestion,
  RoundPollResult,
  RoundPollState,
} from '@weft/contracts';
import { DataSource } from 'typeorm';
import type { CountedBox } from './ballot-box.js';

/** A poll that was counted, as it is kept. */
export interface CountedRow {
  id: string;
  question: RoundPollQuestion;
  closedAt: string | null;
  result: Omit<CountedBox, 'answers'> | null;
  answers: RoundPollResult['answers'];
  outcome: RoundPollOutcome | null;
}

/** A poll in the list of its round. */
export interface RoundPollRow extends CountedRow {
  state: RoundPollState;
  voters: number;
  voted: boolean;
  followsId: string | null;
  previous: CountedRow | null;
}

/** The columns of a {@link CountedRow} as one JSON object, of a poll and its tally. */
const counted = (poll: string, tally: string) => `jsonb_build_object('id', ${poll}.id,
  'question', ${poll}.question, 'closedAt', ${poll}.closed_at, 'result', ${tally}.result,
  'outcome', ${poll}.outcomes -> -1 -> 'outcome',
  'answers', (select coalesce(jsonb_agg(jsonb_build_object('id', answer.id, 'text', answer.text,
    'roles', answer.roles) order by answer.id), '[]')
    from round_poll_text answer where answer.poll_id = ${poll}.id))`;

/** Polls as they are read. Sealed boxes are not even asked for. */
@Injectable()
export class RoundPollRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The polls of a round in their order, with whether one of these participants voted. */
  async findOfRound(roundId: string, selves: readonly string[]): Promise<RoundPollRow[]> {
    const rows: (Omit<RoundPollRow, keyof CountedRow> & { counted: CountedRow })[] =
      await this.dataSource.query(
        `select poll.state, poll.follows_id as "followsId", ${counted('poll', 'tally')} as counted,
           (select count(*)::int from round_poll_voter vote
            where vote.poll_id = poll.id) as voters,
           exists (select from round_poll_voter vote where vote.poll_id = poll.id
             and vote.participant_id = any ($2)) as voted,
           case when earlier.state = 'closed' then ${counted('earlier', 'earlier_tally')} end
             as previous
         from round_poll poll left join round_poll_tally tally on tally.poll_id = poll.id
         left join round_poll earlier on earlier.id = poll.follows_id
         left join round_poll_tally earlier_tally on earlier_tally.poll_id = earlier.id
         where poll.round_id = $1 order by poll.place, poll.id`,
        [roundId, selves],
      );
    return rows.map(({ counted: own, ...poll }) => ({ ...own, ...poll }));
  }

  /** The closed polls of a round that say what they conclude, in their order. */
  async findConcluded(roundId: string): Promise<CountedRow[]> {
    const rows: { counted: CountedRow }[] = await this.dataSource.query(
      `select ${counted('poll', 'tally')} as counted
       from round_poll poll join round_poll_tally tally on tally.poll_id = poll.id
       where poll.round_id = $1 and poll.state = 'closed' and poll.outcomes <> '[]'
       order by poll.place, poll.id`,
      [roundId],
    );
    return rows.map((row) => row.counted);
  }

  /** The questions of a round, for one that follows it. */
  findQuestions(roundId: string): Promise<{ id: string; question: RoundPollQuestion }[]> {
    return this.dataSource.query(
      'select id, question from round_poll where round_id = $1 order by place, id',
      [roundId],
    );
  }
}
