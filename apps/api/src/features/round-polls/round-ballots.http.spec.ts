import { randomUUID } from 'node:crypto';
import { attachToRound, leaveRound, type RoundRole } from '@weft/contracts';
import {
  consent,
  type RoundClass,
  type RoundsApi,
  startRoundsApi,
  type TestGuest,
} from '../review-rounds/rounds.testkit.js';
import {
  cast,
  choose,
  chooseThree,
  close,
  conclude,
  everyRow,
  guestsOf,
  lookAt,
  openPoll,
  openQuestion,
} from './round-polls.testkit.js';

let api: RoundsApi;
let here: RoundClass;
/** Five students and a researcher. */
let guests: TestGuest[];
beforeAll(async () => {
  api = await startRoundsApi();
  here = await api.openRounds();
  const students = Array.from({ length: 5 }, (): RoundRole[] => ['student']);
  guests = await guestsOf(api, here, [...students, ['researcher']]);
}, 60_000);
afterAll(() => api.close());

const open = async (question = chooseThree) => ({
  roundId: here.roundId,
  pollId: await openPoll(here.moderator, here.roundId, question),
});
const hex = (text: string) => Buffer.from(text).toString('hex');

/** What a write changed in the whole database: rows that came and rows that went, by table. */
async function changedBy(write: () => Promise<unknown>) {
  const keyOf = ({ table, row }: { table: string; row: string }) => `${table} ${row}`;
  const before = await everyRow(api);
  await write();
  const after = await everyRow(api);
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    came: after.filter((row) => !old.has(keyOf(row))),
    went: before.filter((row) => !now.has(keyOf(row))),
  };
}
const tablesOf = (rows: { table: string }[]) => rows.map(({ table }) => table).sort();

describe('who reads the database', () => {
  it('finds no choice beside a person in any table, nor anything that joins them', async () => {
    const question = {
      ...chooseThree,
      options: ['zeldzaam', 'gewoon'].map((id) => ({ id, title: { nl: id } })),
      choose: 1,
    } as typeof chooseThree;
    const at = await open(question);
    const asked = await open(openQuestion);
    const ballotIds: string[] = [];
    for (const [voter, { agent }] of guests.entries()) {
      const id = randomUUID();
      ballotIds.push(id);
      await cast(agent, { ...at, id }, choose(voter === 0 ? 'zeldzaam' : 'gewoon'));
      const answerId = randomUUID();
      ballotIds.push(answerId);
      await cast(
        agent,
        { ...asked, id: answerId },
        { kind: 'open', text: `Antwoord van nummer ${voter}` },
      );
    }
    const people = [
      ...guests.flatMap(({ participantId, email }) => [participantId, email]),
      ...ballotIds,
    ];
    const isChoice = (row: string) =>
      ['zeldzaam', 'Antwoord van nummer'].some(
        (choice) => row.includes(choice) || row.includes(hex(choice)),
      );
    // While it is open a choice can be read nowhere: only the question itself names it.
    const during = (await everyRow(api)).filter(({ row }) => isChoice(row));
    expect(during.map(({ table }) => table)).toEqual(['round_poll']);

    for (const poll of [at, asked]) {
      await close(here.moderator, poll);
      await conclude(here.moderator, poll);
    }
    const after = await everyRow(api);
    const chosen = after.filter(({ row }) => isChoice(row));
    expect(new Set(chosen.map(({ table }) => table))).toEqual(
      new Set(['round_poll', 'round_poll_tally', 'round_poll_text']),
    );
    for (const { row } of chosen) expect(people.filter((who) => row.includes(who))).toEqual([]);
    // Nothing that a choice was written with was also written with a person.
    const aboutPeople = after.filter(({ row }) => people.some((who) => row.includes(who)));
    const written = new Set(aboutPeople.map(({ xmin }) => xmin));
    expect(chosen.filter(({ xmin }) => written.has(xmin))).toEqual([]);
    const texts = after.filter(({ table, row }) => table === 'round_poll_text' && isChoice(row));
    expect(texts).toHaveLength(6);
    expect(new Set(texts.map(({ xmin }) => xmin)).size).toBe(1);
    // The key went with the box, so that older copies of its row stay sealed.
    const [kept] = await api.dataSource.query<{ key: Buffer | null }[]>(
      'select box_key as key from round_poll where id = $1',
      [at.pollId],
    );
    expect(kept?.key).toBeNull();
  });

  it('finds that a ballot leaves who voted and a box as large as before, and nothing else', async () => {
    const at = await open();
    const boxes: number[] = [];
    for (const [voter, chosen] of [[0, ['law']] as const, [1, ['network', 'money']] as const]) {
      const { came, went } = await changedBy(() =>
        cast(guests[voter]!.agent, at, choose(...chosen)),
      );
      // No event, job, notice or note of the request, whose time or order could tell more.
      expect(tablesOf(came)).toEqual(['round_poll_tally', 'round_poll_voter']);
      expect(tablesOf(went)).toEqual(['round_poll_tally']);
      boxes.push(...[...came, ...went].filter(({ table }) => table.endsWith('tally')).map(sizeOf));
    }
    expect(new Set(boxes).size).toBe(1);
    const timed = await api.dataSource.query<{ table_name: string }[]>(
      `select table_name from information_schema.columns
       where table_name in ('round_poll_voter', 'round_poll_tally', 'round_poll_text')
         and (data_type like '%time%' or data_type = 'date' or is_identity = 'YES')`,
    );
    expect(timed).toEqual([]);
  });

  it('finds results and answers in no order of voting', async () => {
    const results: string[] = [];
    for (const order of [guests, [...guests].reverse()]) {
      const at = await open();
      for (const { agent, email } of order) {
        await cast(agent, at, choose(email < guests[2]!.email ? 'policy' : 'law'));
      }
      await close(here.moderator, at);
      const [row] = await api.dataSource.query<{ result: string }[]>(
        'select result::text from round_poll_tally where poll_id = $1',
        [at.pollId],
      );
      results.push(row?.result ?? '');
    }
    expect(results[1]).toBe(results[0]);
    // All three in one order by chance: once in 370 million times.
    const kept: { physical: string[]; byId: string[]; versions: string[] }[] = [];
    const given = guests.map((_, voter) => `Woord ${voter}`);
    for (let poll = 0; poll < 3; poll += 1) {
      const at = await open(openQuestion);
      for (const [voter, { agent }] of guests.entries()) {
        await cast(agent, at, { kind: 'open', text: `Woord ${voter}` });
      }
      await close(here.moderator, at);
      kept.push(
        ...(await api.dataSource.query<typeof kept>(
          `select array_agg(text order by ctid) as physical, array_agg(text order by id) as "byId",
             array_agg(distinct substr(id::text, 15, 1)) as versions
           from round_poll_text where poll_id = $1`,
          [at.pollId],
        )),
      );
    }
    for (const order of ['physical', 'byId'] as const) {
      const orders = kept.map((one) => one[order]);
      expect(orders.every((texts) => texts.join() === given.join())).toBe(false);
      expect(orders.every((texts) => texts.join() === [...given].reverse().join())).toBe(false);
      expect(orders.map((texts) => [...texts].sort())).toEqual([given, given, given]);
    }
    // Ids by chance, without a clock in them.
    expect(kept.flatMap(({ versions }) => versions)).toEqual(['4', '4', '4']);
  });
});

describe('somebody who is a guest and has an account', () => {
  /** Both of one person; `both` is the device on which she is signed in and came in as a guest. */
  const twice = async () => {
    const { moderator, roundId } = here;
    const guest = await api.letIn(moderator, roundId, ['student']);
    const account = await api.as('learner');
    await api.invite(moderator, roundId, { email: account.account?.email ?? '' });
    await consent(account, roundId, { roles: ['student'] });
    const both = api.anonymous();
    Object.assign(both.cookies, guest.agent.cookies, account.cookies);
    const attach = () =>
      both.call(attachToRound, { params: { roundId }, body: { id: randomUUID() } });
    return { guest, account, both, attach };
  };
  const votersOf = async (pollId: string) =>
    (await lookAt(here.moderator, here.roundId)).items.find(({ id }) => id === pollId)?.voters;

  it('votes once after both are one, whichever of them voted, and no ballot is touched', async () => {
    const { guest, account, attach } = await twice();
    const [asGuest, asAccount, later, asBoth] = [
      await open(),
      await open(),
      await open(),
      await open(),
    ];
    await cast(guest.agent, asGuest, choose('law'));
    await cast(account, asAccount, choose('law'));
    for (const agent of [guest.agent, account]) await cast(agent, asBoth, choose('money'));
    expect(await votersOf(asBoth.pollId)).toBe(2);
    const { came } = await changedBy(attach);
    expect(new Set(tablesOf(came))).toEqual(
      new Set([
        'round_event',
        'round_guest',
        'round_link',
        'round_participant',
        'round_poll_voter',
      ]),
    );
    for (const at of [asGuest, asAccount, asBoth]) {
      for (const agent of [guest.agent, account]) {
        expect(await cast(agent, at, choose('policy'))).toMatchObject({
          ...{ status: 409, body: { code: 'round-polls/already-voted' } },
        });
      }
      expect(await votersOf(at.pollId)).toBe(1);
    }
    expect((await cast(account, later, choose('law'))).status).toBe(204);
    expect((await cast(guest.agent, later, choose('law'))).status).toBe(409);
    // Five ballots of four people: counted, and shown to nobody.
    for (const { agent } of guests.slice(0, 3)) await cast(agent, asBoth, choose('money'));
    await close(here.moderator, asBoth);
    const [kept] = await api.dataSource.query<{ result: object }[]>(
      'select result from round_poll_tally where poll_id = $1',
      [asBoth.pollId],
    );
    expect(kept?.result).toEqual({ voters: 5, counts: null, roles: [] });
  });

  it('votes once where both have one address, without being brought together', async () => {
    const { guest, account } = await twice();
    await api.dataSource.query('update account set email = $2 where id = $1', [
      ...[account.account?.id, guest.email],
    ]);
    const [asGuest, asAccount] = [await open(), await open()];
    await cast(guest.agent, asGuest, choose('law'));
    await cast(account, asAccount, choose('law'));
    for (const [at, agent] of [[asGuest, account] as const, [asAccount, guest.agent] as const]) {
      const { items } = await lookAt(agent, here.roundId);
      expect(items.find(({ id }) => id === at.pollId)?.voted).toBe(true);
      expect((await cast(agent, at, choose('money'))).status).toBe(409);
      expect(await votersOf(at.pollId)).toBe(1);
    }
  });

  it('says first whether a guest and an account on one device are one person', async () => {
    const { both } = await twice();
    const at = await open();
    expect(await lookAt(both, here.roundId)).toMatchObject({ votes: true, unsettled: true });
    expect(await cast(both, at, choose('law'))).toMatchObject({
      ...{ status: 409, body: { code: 'round-polls/one-or-two' } },
    });
    await both.call(leaveRound, { params: { roundId: here.roundId } });
    expect((await lookAt(both, here.roundId)).unsettled).toBe(false);
    expect((await cast(both, at, choose('law'))).status).toBe(204);
  });

  it('does not vote twice while both become one', async () => {
    const { guest, account, attach } = await twice();
    const polls = [await open(), await open(), await open()];
    await Promise.all([
      ...polls.map((at) => cast(guest.agent, at, choose('law'))),
      attach(),
      ...polls.map((at) => cast(account, at, choose('law'))),
    ]);
    const [sealed] = await api.dataSource.query<{ people: number }[]>(
      'select count(*)::int as people from round_poll_voter where participant_id = $1',
      [guest.participantId],
    );
    expect(sealed?.people).toBe(0);
    for (const { pollId } of polls) expect(await votersOf(pollId)).toBe(1);
  });
});

/** Letters of a row: of a sealed box they tell how large it is. */
function sizeOf({ row }: { row: string }): number {
  return row.length;
}
