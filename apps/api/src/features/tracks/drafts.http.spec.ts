import { randomUUID } from 'node:crypto';
import {
  addTrackEditor,
  archiveTrackDraft,
  createTrackDraft,
  listMyTracks,
  listTrackRevisions,
  publishTrack,
  readTrackDraft,
  readTrackRevision,
  removeTrackEditor,
  saveTrackDraft,
} from '@weft/contracts';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type LearningApi, startLearningApi } from '../content/fixture.testkit.js';
import { addSlot, change, duplicate, readDraft } from './tracks.testkit.js';

let api: LearningApi;
let lecturer: TestAgent;
beforeAll(async () => {
  api = await startLearningApi();
  lecturer = await api.as('lecturer');
});
afterAll(() => api.close());

const read = (draftId: string, agent = lecturer) => readDraft(agent, draftId);
const mine = async (agent = lecturer) => (await agent.call(listMyTracks, {})).body;

describe('a draft', () => {
  it('begins empty or as a duplicate, once for an id, with a slug of its own', async () => {
    const id = await duplicate(lecturer, 'Één eigen traject');
    const draft = await read(id);
    expect(draft).toMatchObject({
      ...{ slug: 'een-eigen-traject', revision: 1, own: true, archived: false, versions: [] },
      content: { ectsTarget: 5, stages: [{ id: 'A', entries: [{ code: 'TT-01' }, {}] }] },
    });
    const body = { id, title: { nl: 'X', en: 'X' }, from: null };
    expect(await lecturer.call(createTrackDraft, { body })).toMatchObject({ status: 201 });
    expect((await read(id)).content.title.nl).toBe('Één eigen traject');
    const stranger = await api.as('author');
    expect(await stranger.call(createTrackDraft, { body })).toMatchObject({ status: 404 });
    const second = await read(await duplicate(lecturer, 'Eén eigen traject'));
    expect(second.slug).toBe('een-eigen-traject-2');
    const empty = { ...body, id: randomUUID() };
    await lecturer.call(createTrackDraft, { body: empty });
    expect((await read(empty.id)).content.stages).toEqual([]);
    const unknown = { ...empty, id: randomUUID(), from: { slug: 'craft', version: '9.9.9' } };
    expect(await lecturer.call(createTrackDraft, { body: unknown })).toMatchObject({
      body: { code: 'catalogue/track-unknown' },
    });
  });

  it('is saved on top of what was read, once for a write, and keeps every state', async () => {
    const id = await duplicate(lecturer);
    const { body, result } = await change(lecturer, id, [addSlot]);
    expect(result).toMatchObject({ status: 200, body: { revision: 2 } });
    const again = await lecturer.call(saveTrackDraft, { params: { draftId: id }, body });
    expect(again.body).toEqual(result.body);
    const { items } = (
      await lecturer.call(listTrackRevisions, { params: { draftId: id }, query: {} })
    ).body;
    expect(items).toMatchObject([
      { revision: 2, by: 'Test lecturer' },
      { revision: 1, by: 'Test lecturer' },
    ]);
    const first = await lecturer.call(readTrackRevision, {
      params: { draftId: id, revision: '1' },
    });
    expect(first.body.content.stages[0]?.entries).toHaveLength(2);
  });

  it('is not overwritten: who comes second gets what the first one saved', async () => {
    const id = await duplicate(lecturer);
    const colleague = await api.as('author');
    const body = { email: colleague.account?.email ?? '' };
    await lecturer.call(addTrackEditor, { params: { draftId: id }, body });
    const { content } = await read(id);
    await change(colleague, id, [addSlot]);
    const late = await lecturer.call(saveTrackDraft, {
      params: { draftId: id },
      body: { id: randomUUID(), baseRevision: 1, content },
    });
    expect(late).toMatchObject({
      status: 409,
      body: {
        code: 'tracks/changed-meanwhile',
        current: { revision: 2, updatedBy: 'Test author' },
      },
    });
    expect((await read(id)).content.stages[0]?.entries).toHaveLength(3);
  });

  it('of two saves at once takes one and refuses the other', async () => {
    const id = await duplicate(lecturer);
    const { content } = await read(id);
    const save = (note: string) =>
      lecturer.call(saveTrackDraft, {
        params: { draftId: id },
        body: {
          ...{ id: randomUUID(), baseRevision: 1 },
          content: { ...content, note: { nl: note, en: note } },
        },
      });
    const results = await Promise.all(['a', 'b', 'c', 'd'].map(save));
    expect(results.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('refuses content whose parts share an id, and names the field', async () => {
    const id = await duplicate(lecturer);
    const { content } = await read(id);
    const [stage] = content.stages;
    const wrong = { ...content, stages: [stage, stage] };
    const { status, body } = await lecturer.call(saveTrackDraft, {
      params: { draftId: id },
      body: { id: randomUUID(), baseRevision: 1, content: wrong },
    });
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'body.content' }] },
    });
  });

  it('is put away and taken back', async () => {
    const id = await duplicate(lecturer);
    const put = (archived: boolean) =>
      lecturer.call(archiveTrackDraft, { params: { draftId: id }, body: { archived } });
    expect(await put(true)).toMatchObject({ status: 204 });
    expect((await change(lecturer, id, [addSlot])).result).toMatchObject({
      body: { code: 'tracks/archived' },
    });
    expect((await mine()).drafts.find((one) => one.id === id)?.archived).toBe(true);
    await put(false);
    expect((await change(lecturer, id, [addSlot])).result).toMatchObject({ status: 200 });
  });
});

describe('whose a draft is', () => {
  it('does not exist for other lecturers, administrators, learners and guests', async () => {
    const id = await duplicate(lecturer);
    const params = { draftId: id };
    const { content } = await read(id);
    const calls = (agent: TestAgent) => [
      agent.call(readTrackDraft, { params }),
      agent.call(saveTrackDraft, {
        params,
        body: { id: randomUUID(), baseRevision: 1, content },
      }),
      agent.call(archiveTrackDraft, { params, body: { archived: true } }),
      agent.call(addTrackEditor, { params, body: { email: 'x@weft.example' } }),
      agent.call(removeTrackEditor, { params: { ...params, accountId: randomUUID() } }),
      agent.call(listTrackRevisions, { params, query: {} }),
      agent.call(readTrackRevision, { params: { ...params, revision: '1' } }),
      agent.call(publishTrack, {
        params,
        body: { id: randomUUID(), revision: 1, version: '1.0.0', note: 'x' },
      }),
    ];
    const statuses = async (agent: TestAgent) =>
      new Set((await Promise.all(calls(agent))).map(({ status }) => status));
    expect(await statuses(await api.as('lecturer'))).toEqual(new Set([404]));
    expect(await statuses(await api.as('administrator'))).toEqual(new Set([404]));
    expect(await statuses(await api.as('learner'))).toEqual(new Set([403]));
    expect(await statuses(api.anonymous())).toEqual(new Set([401]));
    const stranger = await api.as('lecturer');
    expect((await mine(stranger)).drafts).toEqual([]);
  });

  it('an editor changes it, but does not put it away or let others in', async () => {
    const id = await duplicate(lecturer);
    const editor = await api.as('lecturer');
    const params = { draftId: id };
    const add = (agent: TestAgent, email: string) =>
      agent.call(addTrackEditor, { params, body: { email } });
    expect(await add(lecturer, (await api.as('learner')).account?.email ?? '')).toMatchObject({
      body: { code: 'tracks/not-an-editor' },
    });
    expect(await add(lecturer, editor.account?.email ?? '')).toMatchObject({ status: 204 });
    expect(await read(id, editor)).toMatchObject({ own: false, editors: [{}] });
    expect((await change(editor, id, [addSlot])).result).toMatchObject({ status: 200 });
    expect((await mine(editor)).drafts).toMatchObject([{ id, own: false }]);
    expect(await add(editor, 'x@weft.example')).toMatchObject({ status: 404 });
    const away = await editor.call(archiveTrackDraft, { params, body: { archived: true } });
    expect(away).toMatchObject({ status: 404 });
    await editor.call(removeTrackEditor, {
      params: { ...params, accountId: editor.account?.id ?? '' },
    });
    expect(await editor.call(readTrackDraft, { params })).toMatchObject({ status: 404 });
  });

  it('is told in as many statements for ten drafts as for one', async () => {
    const someone = await api.as('author');
    await duplicate(someone, 'Een');
    const one = await countQueries(() => mine(someone));
    for (let n = 0; n < 9; n += 1) await duplicate(someone, `Nummer ${n}`);
    const ten = await countQueries(() => mine(someone));
    expect((await mine(someone)).drafts).toHaveLength(10);
    expect([one, ten]).toEqual([2, 2]);
  });
});
