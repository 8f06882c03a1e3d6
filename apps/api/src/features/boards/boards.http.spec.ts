import { randomUUID } from 'node:crypto';
import { exportBoardCsv, listBoards, readAuthors, removeNote } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import { sentBy, wholeGroup } from '../agreements/agreements.testkit.js';
import { startTeamsApi, type TeamClass, type TeamsApi } from '../teams/teams.testkit.js';
import { control, goTo, look, note, openBoard } from './boards.testkit.js';

let api: TeamsApi;
let here: TeamClass;
beforeAll(async () => {
  api = await startTeamsApi();
  here = await api.openTeams();
  const early = await openBoard(here.members[0], { kind: 'team', placeId: here.teamId });
  expect(early.body).toMatchObject({ code: 'boards/agreement-first' });
  await sentBy(here.members, here, wholeGroup());
}, 30_000);
afterAll(() => api.close());

const inCohort = () => openBoard(here.lecturer, { kind: 'cohort', placeId: here.cohortId });
const onTeam = () => openBoard(here.members[0], { kind: 'team', placeId: here.teamId });
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
    expect((await note(here.outsiders[0], boardId, { text: 'anders', noteId })).status).toBe(409);
    expect((await note(member, boardId, { text: 'dan', noteId, key })).status).toBe(204);
    const remove = (who: TestAgent, given: string | null) =>
      who.call(removeNote, { params: { boardId, noteId }, body: { key: given } });
    expect((await remove(here.outsiders[0], null)).status).toBe(409);
    expect((await remove(here.outsiders[0], randomUUID())).status).toBe(409);
    expect((await remove(member, key)).status).toBe(204);
    expect((await look(member, boardId)).body.board.notes).toEqual([]);
    expect((await note(member, boardId, { text: 'terug', noteId, key })).status).toBe(204);
    expect((await remove(here.lecturer, null)).status).toBe(204);
    expect((await note(member, boardId, { text: 'weer', noteId, key })).status).toBe(409);
  });

  it('takes the same note twice as one', async () => {
    const { boardId } = await inCohort();
    await goTo(here.lecturer, boardId, 'cluster');
    const { noteId, key } = await note(here.members[0], boardId, 'eens');
    await Promise.all(
      [1, 2, 3].map(() => note(here.members[0], boardId, { text: 'eens', noteId, key })),
    );
    expect((await look(here.lecturer, boardId)).body.board.noteCount).toBe(1);
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
