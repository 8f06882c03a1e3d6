import { randomUUID } from 'node:crypto';
import {
  changeBoard,
  chooseClusters,
  exportBoardCsv,
  listBoards,
  readAuthors,
  removeNote,
  voteOnBoard,
  writeSheet,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import { startTeamsApi, type TeamClass, type TeamsApi } from '../teams/teams.testkit.js';
import {
  arrange,
  cluster,
  control,
  goTo,
  look,
  note,
  openBoard,
  settings,
} from './boards.testkit.js';

let api: TeamsApi;
let here: TeamClass;
beforeAll(async () => {
  api = await startTeamsApi();
  here = await api.openTeams();
}, 30_000);
afterAll(() => api.close());

const inCohort = () => openBoard(here.lecturer, { kind: 'cohort', placeId: here.cohortId });
const onTeam = () => openBoard(here.members[0], { kind: 'team', placeId: here.teamId });
const vote = (who: TestAgent, boardId: string, dots: Record<string, number>, round = 1) =>
  who.call(voteOnBoard, { params: { boardId }, body: { round, dots } });

describe('who', () => {
  it.each([
    ['a member', 'members', 'runs team, joins cohort'],
    ['an ex-member', 'exMember', 'joins cohort'],
    ['another team', 'outsiders', 'joins cohort'],
    ['the lecturer', 'lecturer', 'reads team, runs cohort'],
    ['a lecturer of another cohort', 'otherLecturer', ''],
    ['an administrator', 'administrator', 'reads team, runs cohort'],
    ['a stranger', 'stranger', ''],
  ] as const)('%s is on a board', async (_, who, expected) => {
    const [agent] = [here[who]].flat();
    if (!agent) throw new Error(who);
    const { boardId: team } = await onTeam();
    const { boardId: cohort } = await inCohort();
    const stands: string[] = [];
    for (const [name, boardId] of [...Object.entries({ team, cohort })]) {
      const { status, body } = await look(agent, boardId);
      const written = await note(agent, boardId, 'x');
      const run = await control(agent, boardId, { kind: 'advance', from: 'ready' });
      const live = await agent.inject({
        method: 'GET',
        url: `/api/boards/${boardId}/live`,
        payloadAsStream: true,
      });
      live.stream().destroy();
      expect(live.statusCode).toBe(status);
      const parts =
        status === 200 && (body.me.facilitates ? 'runs' : body.me.takesPart ? 'joins' : 'reads');
      if (parts) stands.push(`${parts} ${name}`);
      expect(run.status).toBe(parts === 'runs' ? 204 : 404);
      // Before it begins nobody writes, but who may not be there is not even told that.
      expect(written.status).toBe(parts === 'runs' || parts === 'joins' ? 409 : 404);
    }
    expect(stands.join(', ')).toBe(expected);
    const { body } = await agent.call(listBoards, { query: { cohortId: here.cohortId } });
    const listed = body.items.map(({ id }) => id);
    expect([listed.includes(team), listed.includes(cohort)]).toEqual([
      ...[expected.includes('team'), expected.includes('cohort')],
    ]);
  });

  it('opens boards only where she may, once for an id', async () => {
    const [member] = here.members;
    const tries = await Promise.all([
      openBoard(member, { kind: 'cohort', placeId: here.cohortId }),
      openBoard(member, { kind: 'workshop' }),
      openBoard(here.outsiders[0], { kind: 'team', placeId: here.teamId }),
      openBoard(here.exMember, { kind: 'team', placeId: here.teamId }),
      openBoard(here.otherLecturer, { kind: 'cohort', placeId: here.cohortId }),
    ]);
    expect(tries.map(({ status }) => status)).toEqual([403, 403, 404, 404, 404]);
    const { boardId } = await onTeam();
    const again = await openBoard(member, { id: boardId, kind: 'team', placeId: here.teamId });
    expect(again.status).toBe(201);
    const taken = await openBoard(here.lecturer, { id: boardId });
    expect(taken).toMatchObject({ status: 404, body: { code: 'boards/unknown' } });
  });

  it('who came to a team later does not see its earlier boards, unless she may see earlier work', async () => {
    const { boardId } = await onTeam();
    const { lecturer, cohortId, teamId, unplaced } = here;
    const place = (to: string | null, seesEarlier: boolean) =>
      api.changeTeams(lecturer, cohortId, {
        ...{ action: 'place', accountId: unplaced.account?.id ?? '', teamId: to, seesEarlier },
      });
    await place(teamId, false);
    expect((await look(unplaced, boardId)).status).toBe(404);
    await place(teamId, true);
    expect((await look(unplaced, boardId)).status).toBe(200);
    await place(null, false);
    expect((await look(unplaced, boardId)).status).toBe(404);
  });
});

describe('a silent brainstorm', () => {
  it('gives counts to everybody and notes to nobody until the reveal', async () => {
    const { boardId } = await inCohort();
    const [member] = here.members;
    await goTo(here.lecturer, boardId, 'brainstorm');
    const { status, noteId } = await note(member, boardId, 'geheim-kaartje');
    expect(status).toBe(204);
    for (const who of [member, here.lecturer, here.administrator]) {
      const { raw, body } = await look(who, boardId);
      expect(body.board.noteCount).toBe(1);
      expect(raw.payload).not.toMatch(new RegExp(`geheim|${noteId}`));
      const query = { locale: 'nl' } as const;
      const csv = await who.call(exportBoardCsv, { params: { boardId }, query });
      expect(csv).toMatchObject({ status: 409, body: { code: 'boards/not-now' } });
    }
    await control(here.lecturer, boardId, { kind: 'reveal' });
    const shown = await look(here.outsiders[0], boardId);
    expect(shown.body.board.notes).toEqual([{ id: noteId, text: 'geheim-kaartje' }]);
  });

  it('keeps no author of an anonymous note anywhere, and names one where the board says so', async () => {
    const [member] = here.members;
    for (const named of [false, true]) {
      const { boardId } = await openBoard(here.lecturer, {
        ...{ kind: 'cohort', placeId: here.cohortId, named },
      });
      await goTo(here.lecturer, boardId, 'brainstorm');
      const { noteId, key } = await note(member, boardId, 'mijn idee');
      const authors = () => here.lecturer.call(readAuthors, { params: { boardId } });
      expect((await authors()).body.items).toEqual([]);
      await control(here.lecturer, boardId, { kind: 'reveal' });
      expect((await authors()).body.items).toEqual(named ? [{ noteId, name: 'Test learner' }] : []);
      expect((await member.call(readAuthors, { params: { boardId } })).status).toBe(404);
      const kept = await api.dataSource.query<{ text: string }[]>(
        `select note::text || (select coalesce(string_agg(event::text, ''), '') from board_event event
           where event.board_id = $1) as text from board_note note where board_id = $1`,
        [boardId],
      );
      const text = kept.map((row) => row.text).join();
      expect(text.includes(member.account?.id ?? '')).toBe(named);
      expect(text).not.toContain(key);
    }
  });

  it('lets only the key of a note change it; who facilitates may take it away for good', async () => {
    const { boardId } = await inCohort();
    const [member] = here.members;
    await goTo(here.lecturer, boardId, 'cluster');
    const { noteId, key } = await note(member, boardId, 'eerst');
    expect((await note(here.outsiders[0], boardId, 'anders', { noteId })).status).toBe(409);
    expect((await note(member, boardId, 'dan', { noteId, key })).status).toBe(204);
    const remove = (who: TestAgent, given: string | null) =>
      who.call(removeNote, { params: { boardId, noteId }, body: { key: given } });
    expect((await remove(here.outsiders[0], null)).status).toBe(409);
    expect((await remove(here.outsiders[0], randomUUID())).status).toBe(409);
    expect((await remove(member, key)).status).toBe(204);
    expect((await look(member, boardId)).body.board.notes).toEqual([]);
    expect((await note(member, boardId, 'terug', { noteId, key })).status).toBe(204);
    expect((await remove(here.lecturer, null)).status).toBe(204);
    expect((await note(member, boardId, 'weer', { noteId, key })).status).toBe(409);
  });

  it('takes the same note twice as one', async () => {
    const { boardId } = await inCohort();
    await goTo(here.lecturer, boardId, 'cluster');
    const { noteId, key } = await note(here.members[0], boardId, 'eens');
    await Promise.all([1, 2, 3].map(() => note(here.members[0], boardId, 'eens', { noteId, key })));
    expect((await look(here.lecturer, boardId)).body.board.noteCount).toBe(1);
  });
});

/** A board of the cohort with two clusters of one note each, in a phase. */
async function clustered(phase: string) {
  const { boardId } = await inCohort();
  await goTo(here.lecturer, boardId, 'cluster');
  const [one, two] = [
    await note(here.members[0], boardId, '=1+1'),
    await note(here.members[1], boardId, 'twee'),
  ];
  const [a, b] = [randomUUID(), randomUUID()];
  await arrange(here.members[0], boardId, [
    ...[cluster(a, 'A', [one.noteId]), cluster(b, 'B', [two.noteId])],
  ]);
  for (const from of ['cluster', 'vote'] as const) {
    if (from === phase) break;
    await control(here.lecturer, boardId, { kind: 'advance', from });
  }
  return { boardId, a, b, one: one.noteId, two: two.noteId };
}

describe('clusters', () => {
  it('are arranged by all; the last of two moves of a note wins, and a retry does nothing', async () => {
    const { boardId, a, b, one } = await clustered('cluster');
    const [ann, ben] = here.members;
    const to = (clusterId: string) => [
      { kind: 'move' as const, noteId: one, clusterId, before: null },
    ];
    const id = randomUUID();
    expect((await arrange(ann, boardId, to(b), id)).status).toBe(204);
    expect((await arrange(ben, boardId, to(a))).status).toBe(204);
    expect((await arrange(ann, boardId, to(b), id)).status).toBe(204);
    for (const who of [ann, ben]) {
      const { clusters } = (await look(who, boardId)).body.board;
      expect(clusters.find((each) => each.id === a)?.noteIds).toEqual([one]);
    }
    await Promise.all([arrange(ann, boardId, to(b)), arrange(ben, boardId, to(a))]);
    const { clusters } = (await look(ann, boardId)).body.board;
    expect(
      clusters.flatMap(({ noteIds }) => noteIds).filter((noteId) => noteId === one),
    ).toHaveLength(1);
  });

  it('hold only notes of their board, and stand still once the vote is open', async () => {
    const { boardId, one } = await clustered('cluster');
    const strange = (await clustered('cluster')).one;
    await arrange(here.members[0], boardId, [cluster(randomUUID(), 'C', [strange, one])]);
    const { clusters } = (await look(here.lecturer, boardId)).body.board;
    expect(clusters.at(-1)?.noteIds).toEqual([one]);
    await control(here.lecturer, boardId, { kind: 'advance', from: 'cluster' });
    const late = await arrange(here.members[0], boardId, [cluster(randomUUID(), 'D', [])]);
    expect(late).toMatchObject({ status: 409, body: { code: 'boards/not-now' } });
  });
});

describe('a dot vote', () => {
  it('is hidden until it is closed, counted once a person, and then gives what goes on', async () => {
    const { boardId, a, b } = await clustered('vote');
    const [ann, ben] = here.members;
    expect((await vote(ann, boardId, { [a]: 2 })).body).toMatchObject({
      code: 'boards/dots-invalid',
    });
    expect((await vote(ann, boardId, { [a]: 1 })).status).toBe(204);
    expect((await vote(ann, boardId, { [b]: 1 })).status).toBe(204);
    await Promise.all([1, 2, 3].map(() => vote(ben, boardId, { [a]: 1, [b]: 1 })));
    for (const who of [ann, here.lecturer]) {
      const { board, me } = (await look(who, boardId)).body;
      expect([board.voters, board.tally, board.goesOn, me.voted]).toEqual([
        2,
        null,
        [],
        who === ann,
      ]);
    }
    await control(here.lecturer, boardId, { kind: 'advance', from: 'vote' });
    const { board } = (await look(ann, boardId)).body;
    expect([board.tally, board.goesOn]).toEqual([{ [a]: 2, [b]: 1 }, [a, b]]);
    expect((await vote(here.outsiders[0], boardId, { [a]: 1 })).status).toBe(409);
    const query = { locale: 'nl' } as const;
    const csv = await ann.call(exportBoardCsv, { params: { boardId }, query });
    expect(csv.raw.payload).toContain("A,2,ja,'=1+1\r\n");
  });

  it('keeps people and choices in tables that nothing joins', async () => {
    const { boardId, a, b } = await clustered('vote');
    await vote(here.members[0], boardId, { [a]: 1 });
    const [kept] = await api.dataSource.query<{ voters: string; votes: string }[]>(
      `select (select string_agg(voter::text, '') from board_voter voter where board_id = $1) as voters,
         (select string_agg(tally::text, '') from board_tally tally where board_id = $1) as votes`,
      [boardId],
    );
    expect(kept?.voters).not.toMatch(new RegExp(`${a}|${b}`));
    expect(kept?.votes).not.toContain(here.members[0].account?.id);
  });

  it('begins again when it is opened again, with its reason for all to read', async () => {
    const { boardId, a } = await clustered('sheets');
    const reason = 'Niet iedereen was binnen.';
    await control(here.lecturer, boardId, { kind: 'reopen', to: 'vote', reason });
    const { board } = (await look(here.members[0], boardId)).body;
    expect(board).toMatchObject({ phase: 'vote', round: 2, voters: 0, tally: null });
    expect(board.reopening?.reason).toBe(reason);
    expect((await vote(here.members[0], boardId, { [a]: 1 }, 1)).status).toBe(409);
    expect((await vote(here.members[0], boardId, { [a]: 1 }, 2)).status).toBe(204);
  });
});

describe('project sheets', () => {
  it('are written together by those who take part, a field at a time, for what goes on', async () => {
    const { boardId, a, b } = await clustered('sheets');
    const [ann, ben] = here.members;
    await here.lecturer.call(chooseClusters, {
      params: { boardId },
      body: { id: randomUUID(), clusterIds: [a] },
    });
    const write = (who: TestAgent, clusterId: string, texts: object) =>
      who.call(writeSheet, { params: { boardId, clusterId }, body: texts });
    await Promise.all([
      write(ann, a, { title: 'Wijkwerf' }),
      write(ben, a, { what: 'Samen bouwen' }),
    ]);
    expect((await write(ann, b, { title: 'Niet gekozen' })).status).toBe(409);
    const { sheets } = (await look(here.lecturer, boardId)).body.board;
    expect(sheets).toEqual([
      expect.objectContaining({ clusterId: a, title: 'Wijkwerf', what: 'Samen bouwen', why: '' }),
    ]);
  });
});

describe('who facilitates', () => {
  it('settles how it works before it begins, and presses each button once', async () => {
    const { boardId } = await inCohort();
    const settle = (given: object) =>
      here.lecturer.call(changeBoard, {
        params: { boardId },
        body: { id: randomUUID(), ...settings, ...given },
      });
    expect((await settle({ silent: false, dots: 5 })).status).toBe(204);
    expect((await settle({ dots: 11 })).status).toBe(400);
    const id = randomUUID();
    const advance = { kind: 'advance', from: 'ready' } as const;
    await control(here.lecturer, boardId, advance, id);
    expect((await control(here.lecturer, boardId, advance, id)).status).toBe(204);
    expect((await control(here.lecturer, boardId, advance)).status).toBe(409);
    expect((await settle({})).status).toBe(409);
    const { board } = (await look(here.members[0], boardId)).body;
    expect(board).toMatchObject({ phase: 'brainstorm', revealed: true, dots: 5 });
    await control(here.lecturer, boardId, { kind: 'timer', minutes: 5 });
    await control(here.lecturer, boardId, { kind: 'pause' });
    const paused = (await look(here.members[0], boardId)).body.board;
    expect(paused.endsAt).toBeNull();
    expect(paused.pausedMs).toBeGreaterThan(4 * 60_000);
  });
});

it('asks the database as often for fifty notes as for one', async () => {
  const { boardId } = await inCohort();
  await goTo(here.lecturer, boardId, 'cluster');
  const [member] = here.members;
  const write = () => note(member, boardId, 'nog een');
  await write();
  const [one, list] = [await countQueries(write), await countQueries(() => look(member, boardId))];
  for (let n = 0; n < 49; n += 1) await write();
  expect(await countQueries(write)).toBe(one);
  expect(await countQueries(() => look(member, boardId))).toBe(list);
  expect([one, list]).toEqual([6, 2]);
});
