import { randomUUID } from 'node:crypto';
import {
  addDraftAuthor,
  archiveDraft,
  askSignOffs,
  listDraftThreads,
  listNotifications,
  readCatalogue,
  readDraftSignals,
  readMoveDifference,
  readThreadBlocks,
  removeDraftAuthor,
  searchLessons,
  startDraftThread,
} from '@weft/contracts';
import { Jobs } from '../../platform/jobs/jobs.js';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { fork, makeVersion, save, filesOf } from '../drafts/drafts.testkit.js';
import {
  finish,
  type MovesApi,
  standing,
  textOf,
  versionOf,
} from '../version-moves/version-moves.testkit.js';
import {
  checkOf,
  draftsOf,
  type DraftMaker,
  look,
  publish,
  sign,
  startPublishingApi,
  weft,
} from './publishing.testkit.js';

let api: MovesApi;
let author: TestAgent;
let colleague: TestAgent;
let administrator: TestAgent;
let { draftWith, newest } = {} as DraftMaker;
beforeAll(async () => {
  api = await startPublishingApi();
  author = await api.as('author');
  colleague = await api.as('lecturer');
  administrator = await api.as('administrator');
  ({ draftWith, newest } = draftsOf(api, author));
}, 30_000);
afterAll(() => api.close());

const join = (draftId: string, who: TestAgent) =>
  author.call(addDraftAuthor, {
    params: { draftId },
    body: { email: who.account?.email ?? '' },
  });

describe('signing', () => {
  it('asks somebody else than who publishes, for this version only', async () => {
    const draftId = await draftWith();
    await join(draftId, colleague);
    const go = () => publish(author, draftId, { version: '7.0.0' });
    await sign(author, draftId);
    expect((await go()).body).toMatchObject({ code: 'publishing/not-signed' });
    const id = randomUUID();
    await sign(colleague, draftId, { id });
    const again = await sign(colleague, draftId, { id });
    expect(again.body).toMatchObject({
      ...{ otherNeeded: false, alone: false },
      given: [{ mine: false }, { mine: true, roles: ['lecturer'] }],
    });
    await sign(colleague, draftId, { kind: 'withdrawn' });
    expect((await go()).body).toMatchObject({ code: 'publishing/not-signed' });
    await sign(colleague, draftId);
    await makeVersion(author, draftId);
    expect((await look(author, draftId, 2)).body.signOff.given).toEqual([]);
    expect((await look(author, draftId)).body.signOff).toMatchObject({ otherNeeded: false });
    const params = { draftId, accountId: colleague.account?.id ?? '' };
    await author.call(removeDraftAuthor, { params });
    expect((await look(author, draftId)).body.signOff.given).toMatchObject([{ mine: true }]);
  });

  it('asks the roles that the module wants; only administrators ask for less', async () => {
    const draftId = await draftWith();
    const ask = (who: TestAgent, roles: ('lecturer' | 'administrator')[]) =>
      who.call(askSignOffs, { params: { draftId }, body: { id: randomUUID(), roles } });
    await ask(author, ['administrator']);
    const kept = await ask(author, []);
    expect(kept).toMatchObject({ status: 409, body: { code: 'publishing/role-kept' } });
    expect((await publish(author, draftId, { version: '7.0.0' })).body).toMatchObject({
      code: 'publishing/not-signed',
    });
    expect((await sign(administrator, draftId)).body).toMatchObject({ missing: [] });
    expect((await ask(administrator, [])).body).toEqual({ roles: [] });
  });

  it('is for authors of this draft: nobody else learns that it exists', async () => {
    const draftId = await draftWith();
    await join(draftId, colleague);
    await author.call(removeDraftAuthor, {
      params: { draftId, accountId: colleague.account?.id ?? '' },
    });
    const calls = (who: TestAgent) => [
      look(who, draftId),
      sign(who, draftId),
      publish(who, draftId, { version: '7.0.0' }),
      who.call(askSignOffs, { params: { draftId }, body: { id: randomUUID(), roles: [] } }),
      who.call(readDraftSignals, { params: { draftId } }),
    ];
    const answers = async (who: TestAgent) =>
      (await Promise.all(calls(who))).map(({ status }) => status);
    for (const who of [await api.as('author'), colleague]) {
      expect(await answers(who)).toEqual([404, 404, 404, 404, 404]);
    }
    expect(await answers(await api.as('learner'))).toEqual([403, 403, 403, 403, 403]);
    expect(await answers(api.anonymous())).toEqual([401, 401, 401, 401, 401]);
    await author.call(archiveDraft, { params: { draftId }, body: { archived: true } });
    const refused = await publish(author, draftId, { version: '7.0.0' });
    expect(refused.body).toMatchObject({ code: 'drafts/archived' });
  });
});

describe('publishing', () => {
  it('happens once, keeps every completion, and leaves cohorts where they are', async () => {
    const lecturer = await api.as('lecturer');
    const cohortId = await api.openCohort(lecturer);
    const learner = await api.joined(lecturer, cohortId);
    await finish(learner, 'tt-01-weft');
    const completions = () => api.dataSource.query('select * from completion order by id');
    const before = await completions();

    const draftId = await draftWith('De zilverdraad loopt');
    await join(draftId, colleague);
    await Promise.all([sign(author, draftId), sign(colleague, draftId)]);
    const { proposal } = (await look(author, draftId)).body;
    const said = proposal.blocks.map((block) => ({ ...block, change: 'assessment' as const }));
    const light = { version: '2.0.0', change: 'outcome', blocks: said } as const;
    expect((await publish(author, draftId, light)).body).toMatchObject({
      code: 'publishing/change-too-light',
    });
    const elsewhere = said.map((block) => ({ ...block, blockId: 'nowhere' }));
    expect((await publish(author, draftId, { ...light, blocks: elsewhere })).body).toMatchObject({
      code: 'publishing/block-unchanged',
    });
    const id = randomUUID();
    const blocks = said.map((block) => ({ ...block, change: 'outcome' as const }));
    const write = { id, version: '2.0.0', change: 'outcome', blocks } as const;
    const [mine, theirs] = await Promise.all([
      publish(author, draftId, write),
      publish(colleague, draftId, { ...write, id: randomUUID(), version: '3.0.0' }),
    ]);
    expect([mine.status, theirs.status].sort()).toEqual([201, 409]);
    const won = mine.status === 201 ? author : colleague;
    const made = mine.status === 201 ? mine : theirs;
    expect(made.body).toMatchObject({ code: 'TT-01', slug: 'weaving' });
    if (won === author) {
      expect(await publish(author, draftId, write)).toMatchObject({ status: 201, body: made.body });
    }
    const { version } = await newest();
    expect(made.body).toMatchObject({ version });

    expect(await completions()).toEqual(before);
    const visitor = api.anonymous();
    expect(await versionOf(visitor)).toBe(version);
    expect(await textOf(visitor)).toContain('zilverdraad');
    expect((await visitor.call(readCatalogue, { query: { locale: 'nl' } })).status).toBe(200);
    const found = await visitor.call(searchLessons, { query: { q: 'zilverdraad', locale: 'nl' } });
    expect(found.raw.payload).toContain('weft');

    expect(await versionOf(learner)).toBe('1.0.1');
    expect(await textOf(learner)).not.toContain('zilverdraad');
    expect(await standing(lecturer, cohortId)).toMatchObject({
      version: '1.0.1',
      pending: { to: version, change: 'outcome' },
    });
    const preview = await lecturer.call(readMoveDifference, {
      params: { cohortId, code: 'TT-01' },
      query: { locale: 'en', from: '1.0.1', to: version },
    });
    expect(preview.body).toMatchObject({
      ...{ change: 'outcome', open: true },
      steps: [{ version, change: 'outcome', notes: 'The weft is clearer.' }],
    });
    const dutch = await lecturer.call(readMoveDifference, {
      params: { cohortId, code: 'TT-01' },
      query: { locale: 'nl', from: '1.0.1', to: version },
    });
    const changed = dutch.body.lessons.flatMap((lesson) =>
      lesson.blocks.filter(({ state }) => state === 'changed'),
    );
    expect(changed.map(({ change }) => change)).toEqual(['outcome']);
    await api.app.get(Jobs).runDue();
    const { body: told } = await lecturer.call(listNotifications, { query: {} });
    expect(told.items.filter(({ kind }) => kind === 'version-offered')).toMatchObject([
      { link: `/cohorts/${cohortId}/versions/TT-01?from=1.0.1&to=${version}` },
    ]);
    const { body: release } = await look(author, draftId);
    expect(release).toMatchObject({
      published: version,
      releases: [{ number: 1, version, notes: { en: 'The weft is clearer.' } }],
    });
    expect(release.checks.find(({ name }) => name === 'version')).toMatchObject({
      result: 'failed',
      reasons: [{ code: 'already-published' }],
    });
    expect((await sign(author, draftId)).body).toMatchObject({ code: 'publishing/published' });
  });

  it('says when a version does not come from what is published now', async () => {
    const draftId = await fork(author, 'TT-01', '1.0.0');
    const files = await filesOf(author, draftId);
    const file = files.get(weft);
    await save(author, draftId, {
      ...{ path: weft, base: file?.revision ?? null, text: `${file?.text ?? ''}\nEinde.\n` },
    });
    await makeVersion(author, draftId);
    const check = await checkOf(author, { draftId }, 'version');
    const { version } = await newest();
    expect(version).not.toBe('1.0.0');
    expect(check).toMatchObject({
      result: 'doubtful',
      reasons: [{ code: 'not-from-newest', about: version }],
    });
  });
});

describe('signals of learners', () => {
  it('are told from five people on, in as many statements for many lessons as for one', async () => {
    const draftId = await draftWith('De inslag eindigt');
    const params = { draftId };
    const read = () => author.call(readDraftSignals, { params });
    const warp = async () => {
      const { least, lessons } = (await read()).body;
      return { least, ...lessons.find(({ lessonId }) => lessonId === 'tt-01-warp') };
    };
    const stops = async (blockId: string, lessonId = 'tt-01-warp') => {
      const learner = await api.as('learner');
      await api.dataSource.query(
        `insert into reading_position (account_id, lesson_id, block_id, opened_at, read_at)
         values ($1, $2, $3, now(), now())`,
        [learner.account?.id, lessonId, blockId],
      );
      return learner;
    };
    const { body } = await author.call(readThreadBlocks, {
      params: { draftId, lessonId: 'tt-01-warp' },
      query: { locale: 'nl' },
    });
    const [first = '', second = ''] = body.blocks.map(({ blockId }) => blockId);
    for (const at of [second, second, second, second]) await stops(at);
    const none = { least: 5, lessonId: 'tt-01-warp', readers: null, blocks: [] };
    expect(await warp()).toEqual(none);
    await finish(await stops('p-gone'), 'tt-01-warp');
    expect(await warp()).toEqual({ ...none, readers: 5 });
    await stops(second);
    const stuck = { blockId: second, within: second, stopped: 5, answered: null };
    expect(await warp()).toMatchObject({
      readers: 6,
      blocks: [{ ...stuck, retried: null, unclear: null }],
    });
    const few = await countQueries(read);
    for (let n = 0; n < 5; n += 1) await stops('p-gone', 'tt-01-weft');
    expect((await read()).body.lessons).toMatchObject([
      { lessonId: 'tt-01-warp' },
      { lessonId: 'tt-01-weft', readers: 5, blocks: [{ blockId: 'p-gone', within: null }] },
      {},
    ]);
    expect(await countQueries(read)).toBe(few);

    // Remarks where learners get stuck come first, also in a list that is not in order of the text.
    for (const blockId of [second, first]) {
      const target = { lessonId: 'tt-01-warp', locale: 'nl' as const, blockId, selection: null };
      const said = { kind: 'comment' as const, text: blockId, wording: null, mentions: [] };
      await author.call(startDraftThread, { params, body: { id: randomUUID(), ...said, target } });
    }
    const textsIn = async (order: string) =>
      (await author.call(listDraftThreads, { params, query: { order } })).body.items.map(
        ({ text }) => text,
      );
    expect(await textsIn('stuck')).toEqual([second, first]);
    expect(await textsIn('text')).toEqual([first, second]);
  });
});
