import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import {
  findBoardByCode,
  followBoard,
  joinBoard,
  leaveBoard,
  listBoardGuests,
  removeBoardGuest,
  renewBoardCode,
  revokeBoardCode,
  voteOnBoard,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';
import { BoardRepository } from './board.repository.js';
import { control, goTo, letIn, look, note, openBoard } from './boards.testkit.js';

let api: TestApi;
let there: TestApi;
let host: TestAgent;
beforeAll(async () => {
  api = await startTestApi();
  there = await startTestApi({ databaseUrl: api.databaseUrl });
  host = await api.as('lecturer');
}, 30_000);
afterAll(async () => {
  await there.close();
  await api.close();
});

type Event = { name: string; data: Record<string, unknown> };

/** Follows a board; `next` gives what it is told, one by one. */
async function follow(agent: TestAgent, boardId: string) {
  const raw = await agent.inject({
    ...{ method: 'GET', url: followBoard.path.replace(':boardId', boardId), payloadAsStream: true },
  });
  const stream = raw.stream();
  const heard: Event[] = [];
  const all: string[] = [];
  let ended = false;
  let waiting: (() => void) | null = null;
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    all.push(chunk);
    for (const [, name = '', data = ''] of chunk.matchAll(/^event: (.*)\nid: .*\ndata: (.*)$/gm)) {
      heard.push({ name, data: JSON.parse(data) as Event['data'] });
    }
    waiting?.();
  });
  stream.on('end', () => {
    ended = true;
    waiting?.();
  });
  const next = async (): Promise<Event | 'ended'> => {
    while (heard.length === 0 && !ended) await new Promise<void>((go) => (waiting = go));
    return heard.shift() ?? 'ended';
  };
  return { next, stream, heardAll: () => all.join('') };
}

describe('a guest', () => {
  it('comes in with a code and a name, and takes part by phone', async () => {
    const { boardId } = await openBoard(host);
    const { body } = await host.call(renewBoardCode, { params: { boardId } });
    const typed = `${body.code.slice(0, 4)}-${body.code.slice(4)}`.toLowerCase();
    const guest = api.anonymous();
    expect((await look(guest, boardId)).status).toBe(401);
    const found = await guest.call(findBoardByCode, { params: { code: typed } });
    expect(found.body).toEqual({ boardId, title: 'Wijk' });
    const id = randomUUID();
    const join = () =>
      guest.call(joinBoard, { params: { code: typed }, body: { id, displayName: 'Fatima' } });
    const { raw } = await join();
    expect(raw.headers['set-cookie']).toMatch(
      new RegExp(`weft_guest=.+; Path=/api/boards/${boardId}; HttpOnly; SameSite=Strict`),
    );
    // The answer got lost: the same guest comes in once.
    await join();
    expect((await look(guest, boardId)).body.me).toMatchObject({
      ...{ takesPart: true, facilitates: false, guestName: 'Fatima', code: null },
    });
    const { items } = (await host.call(listBoardGuests, { params: { boardId } })).body;
    expect(items.map(({ displayName }) => displayName)).toEqual(['Fatima']);
    await goTo(host, boardId, 'cluster');
    expect((await note(guest, boardId, 'van Fatima')).status).toBe(204);
    expect((await control(guest, boardId, { kind: 'close' })).status).toBe(401);
  });

  it('reaches no other board, and nothing once she was shown out, left or came too late', async () => {
    const [{ boardId }, { boardId: other }] = [await openBoard(host), await openBoard(host)];
    const guest = await letIn(api, host, boardId);
    expect((await look(guest, other)).status).toBe(404);
    const live = await guest.inject({ method: 'GET', url: `/api/boards/${other}/live` });
    expect(live.statusCode).toBe(404);
    const { items } = (await host.call(listBoardGuests, { params: { boardId } })).body;
    const params = { boardId, guestId: items[0]?.id ?? '' };
    expect((await guest.call(removeBoardGuest, { params })).status).toBe(401);
    expect((await (await api.as('lecturer')).call(removeBoardGuest, { params })).status).toBe(404);
    await host.call(removeBoardGuest, { params });
    expect((await look(guest, boardId)).status).toBe(404);

    const leaver = await letIn(api, host, boardId);
    const cookies = { ...leaver.cookies };
    await leaver.call(leaveBoard, { params: { boardId } });
    Object.assign(leaver.cookies, cookies);
    expect((await look(leaver, boardId)).status).toBe(404);

    const late = await letIn(api, host, boardId);
    await api.dataSource.query(
      `update board_guest set expires_at = now() where board_id = $1 and removed_at is null`,
      [boardId],
    );
    expect((await look(late, boardId)).status).toBe(404);
  });

  it('does not come in with a code that was renewed, taken away or ran out', async () => {
    const { boardId } = await openBoard(host);
    const renew = async () => (await host.call(renewBoardCode, { params: { boardId } })).body.code;
    const find = async (code: string) =>
      (await api.anonymous().call(findBoardByCode, { params: { code } })).status;
    const first = await renew();
    const second = await renew();
    expect([await find(first), await find(second)]).toEqual([404, 200]);
    await host.call(revokeBoardCode, { params: { boardId } });
    expect(await find(second)).toBe(404);
    const third = await renew();
    await api.dataSource.query('update board set code_until = now() where id = $1', [boardId]);
    expect(await find(third)).toBe(404);
    const answer = await api.anonymous().call(joinBoard, {
      params: { code: third },
      body: { id: randomUUID(), displayName: 'Laat' },
    });
    expect(answer).toMatchObject({ status: 404, body: { code: 'boards/code-unknown' } });
  });

  it('cannot fill a board by program', async () => {
    const { boardId } = await openBoard(host);
    const guest = await letIn(api, host, boardId);
    let refused = 0;
    for (let n = 0; n < 125; n += 1) {
      const { status } = await guest.call(voteOnBoard, {
        params: { boardId },
        body: { round: 1, dots: {} },
      });
      if (status === 429) refused += 1;
    }
    expect(refused).toBe(5);
  });
});

describe('who follows a board', () => {
  it('is told in every process, with counts only while notes and votes are hidden', async () => {
    const { boardId } = await openBoard(host);
    const guest = await letIn(api, host, boardId);
    const faraway = await letIn(there, host, boardId);
    await goTo(host, boardId, 'brainstorm');
    const phone = await follow(faraway, boardId);
    const screen = await follow(host, boardId);
    expect(await phone.next()).toMatchObject({ name: 'board', data: { noteCount: 0 } });
    await screen.next();
    const { noteId } = await note(guest, boardId, 'stil geheim');
    for (const each of [phone, screen]) {
      const told = await each.next();
      expect(told).toEqual({
        name: 'change',
        data: { revision: expect.any(Number) as number, noteCount: 1 },
      });
      expect(each.heardAll()).not.toMatch(new RegExp(`stil geheim|${noteId}`));
    }
    await control(host, boardId, { kind: 'reveal' });
    expect(await phone.next()).toMatchObject({
      data: { revealed: true, notes: [{ id: noteId, text: 'stil geheim' }] },
    });
    phone.stream.destroy();
    screen.stream.destroy();
  });

  it('is shown out while she looks', async () => {
    const { boardId } = await openBoard(host);
    const guest = await letIn(api, host, boardId);
    const phone = await follow(guest, boardId);
    await phone.next();
    const { items } = (await host.call(listBoardGuests, { params: { boardId } })).body;
    await host.call(removeBoardGuest, { params: { boardId, guestId: items[0]?.id ?? '' } });
    expect(await phone.next()).toBe('ended');
  });

  it('does not cost a statement each: fifty pages are told with as many as one', async () => {
    const { boardId } = await openBoard(host);
    const { body } = await host.call(renewBoardCode, { params: { boardId } });
    const come = async () => {
      const guest = api.anonymous();
      const person = { id: randomUUID(), displayName: 'Gast' };
      await guest.call(joinBoard, { params: { code: body.code }, body: person });
      const page = await follow(guest, boardId);
      await page.next();
      return page;
    };
    const pages = [await come()];
    pages.push(...(await Promise.all(Array.from({ length: 49 }, come))));
    const boards = api.app.get(BoardRepository, { strict: false });
    const asked = [jest.spyOn(boards, 'findView'), jest.spyOn(boards, 'findEntitled')];
    await control(host, boardId, { kind: 'advance', from: 'ready' });
    for (const page of pages) {
      expect(await page.next()).toMatchObject({ name: 'change', data: { phase: 'brainstorm' } });
    }
    for (const each of asked) expect(each).toHaveBeenCalledTimes(1);
    jest.restoreAllMocks();
    for (const page of pages) page.stream.destroy();
  });
});
