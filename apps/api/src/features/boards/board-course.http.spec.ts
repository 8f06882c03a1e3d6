import { randomUUID } from 'node:crypto';
import {
  changeBoard,
  chooseClusters,
  exportBoardCsv,
  voteOnBoard,
  writeSheet,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
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
const voteIn = (round: number) => (who: TestAgent, boardId: string, dots: Record<string, number>) =>
  who.call(voteOnBoard, { params: { boardId }, body: { round, dots } });
const vote = voteIn(1);

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
    expect((await arrange(ann, boardId, { id, operations: to(b) })).status).toBe(204);
    expect((await arrange(ben, boardId, to(a))).status).toBe(204);
    expect((await arrange(ann, boardId, { id, operations: to(b) })).status).toBe(204);
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
    expect((await voteIn(1)(here.members[0], boardId, { [a]: 1 })).status).toBe(409);
    expect((await voteIn(2)(here.members[0], boardId, { [a]: 1 })).status).toBe(204);
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
    await control(here.lecturer, boardId, { ...advance, id });
    expect((await control(here.lecturer, boardId, { ...advance, id })).status).toBe(204);
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
