import { randomUUID } from 'node:crypto';
import {
  castRoundBallot,
  closeRoundPoll,
  concludeRoundPoll,
  listRoundPolls,
  openRoundPoll,
  planRoundPoll,
  type RoundBallot,
  type RoundPollQuestion,
  type RoundRole,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import type { RoundsApi, TestGuest } from '../review-rounds/rounds.testkit.js';

const text = (nl: string) => ({ nl });
const ids = ['network', 'money', 'law', 'policy'];

/** A question of which three of four may be chosen. */
export const chooseThree: RoundPollQuestion = {
  ...{ kind: 'choose', title: text('Wat helpt?'), number: 10, choose: 3, shuffled: false },
  options: ids.map((id) => ({ id, title: text(id) })),
};
export const openQuestion: RoundPollQuestion = {
  ...{ kind: 'open', title: text('Wat mis je?'), number: null },
};

/** Plans a poll and opens it, unless told; gives its id. */
export async function openPoll(
  moderator: TestAgent,
  roundId: string,
  question: RoundPollQuestion = chooseThree,
): Promise<string> {
  const params = { roundId, pollId: randomUUID() };
  await moderator.call(planRoundPoll, { params, body: { question, followsId: null } });
  await moderator.call(openRoundPoll, { params });
  return params.pollId;
}

/** Votes; the id of the ballot is made up unless told. */
export const cast = (
  agent: TestAgent,
  { id = randomUUID(), ...at }: { roundId: string; pollId: string; id?: string },
  ballot: RoundBallot,
) => agent.call(castRoundBallot, { params: at, body: { id, ballot } });

export const choose = (...options: string[]): RoundBallot => ({ kind: 'choose', options });

export const close = (moderator: TestAgent, at: { roundId: string; pollId: string }) =>
  moderator.call(closeRoundPoll, { params: at });

export const conclude = (moderator: TestAgent, at: { roundId: string; pollId: string }) =>
  moderator.call(concludeRoundPoll, {
    params: at,
    body: { concluded: text('Netwerk telt.'), notConcluded: text('Niet waarom.') },
  });

export const lookAt = async (agent: TestAgent, roundId: string) =>
  (await agent.call(listRoundPolls, { params: { roundId } })).body;

/** Guests of a round, one for each list of roles. */
export async function guestsOf(
  api: RoundsApi,
  { moderator, roundId }: { moderator: TestAgent; roundId: string },
  roles: readonly RoundRole[][],
): Promise<TestGuest[]> {
  const guests: TestGuest[] = [];
  for (const own of roles) guests.push(await api.letIn(moderator, roundId, own));
  return guests;
}

/** A row of a table as text, with the transaction that wrote it. */
interface WrittenRow {
  table: string;
  row: string;
  xmin: string;
}

/** Every row of every table, as who may read the whole database sees it. */
export async function everyRow(api: RoundsApi): Promise<WrittenRow[]> {
  const tables = await api.dataSource.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const rows = await Promise.all(
    tables.map(({ name }) =>
      api.dataSource.query<WrittenRow[]>(
        `select '${name}' as table, one::text as row, one.xmin::text from "${name}" one`,
      ),
    ),
  );
  return rows.flat();
}
