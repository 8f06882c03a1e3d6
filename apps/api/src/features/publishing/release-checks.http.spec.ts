import { randomUUID } from 'node:crypto';
import { actOnDraftThreads, readDraftLesson, startDraftThread } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { edit, makeVersion } from '../drafts/drafts.testkit.js';
import type { MovesApi } from '../version-moves/version-moves.testkit.js';
import {
  checkOf,
  type DraftMaker,
  draftsOf,
  look,
  publish,
  startPublishingApi,
  weft,
  weftEnglish,
} from './publishing.testkit.js';

let api: MovesApi;
let author: TestAgent;
let { forked, draftWith } = {} as DraftMaker;
beforeAll(async () => {
  api = await startPublishingApi();
  author = await api.as('author');
  ({ forked, draftWith } = draftsOf(api, author));
}, 30_000);
afterAll(() => api.close());

describe('a version that is ready', () => {
  it('passes every check and proposes class and number from its texts', async () => {
    const draftId = await forked();
    await edit(author, draftId, { path: weft, from: 'met de kam', to: 'met een kam' });
    await edit(author, draftId, { path: weftEnglish, from: 'with the comb', to: 'with a comb' });
    await makeVersion(author, draftId);
    const { status, body } = await look(author, draftId);
    expect(status).toBe(200);
    expect(body.checks.map(({ name, result }) => `${name} ${result}`)).toEqual([
      ...['content passed', 'accessibility passed', 'blockers passed', 'translation passed'],
      ...['open-space passed', 'version passed'],
    ]);
    expect(body).toMatchObject({
      ...{ published: null, newest: '1.0.1' },
      proposal: { change: 'editorial', least: 'editorial', named: null },
      signOff: { asked: [], missing: [], otherNeeded: false, alone: true, given: [] },
    });
    expect(body.proposal.versions).toEqual({
      ...{ editorial: '1.0.2', clarifying: '1.1.0', outcome: '2.0.0', assessment: '2.0.0' },
    });
    expect(body.proposal.blocks).toMatchObject([{ lessonId: 'tt-01-weft', change: 'editorial' }]);
  });
});

describe('each check', () => {
  it('content: tells what a reload of the folder would refuse, with file and line', async () => {
    const draftId = await forked();
    await edit(author, draftId, {
      path: weft,
      from: '## Slaan',
      to: '## [Slaan](/modules/nergens)',
    });
    await makeVersion(author, draftId);
    expect(await checkOf(author, { draftId }, 'content')).toMatchObject({
      result: 'failed',
      reasons: [{ code: 'content/link', path: weft, line: 3 }],
    });
    expect(await publish(author, draftId, { version: '1.0.2' })).toMatchObject({
      body: { code: 'publishing/not-ready' },
    });
  });

  it('accessibility: a link that says nothing by itself', async () => {
    const draftId = await draftWith('Lees [hier](/modules/weaving) hoe de inslag loopt');
    expect(await checkOf(author, { draftId }, 'accessibility')).toMatchObject({
      result: 'failed',
      reasons: [{ code: 'link-vague', about: 'hier', path: weft, locale: 'nl' }],
    });
  });

  it('blockers: a remark that stands in the way', async () => {
    const draftId = await draftWith();
    const { body: lesson } = await author.call(readDraftLesson, {
      params: { draftId, number: '1', lessonId: 'tt-01-weft' },
      query: { locale: 'nl' },
    });
    const id = randomUUID();
    const blockId = lesson.blocks[0]?.id ?? '';
    await author.call(startDraftThread, {
      params: { draftId },
      body: {
        ...{ id, kind: 'comment', text: 'Dit klopt niet.', wording: null, mentions: [] },
        target: { lessonId: 'tt-01-weft', locale: 'nl', blockId, selection: null },
      },
    });
    expect(await checkOf(author, { draftId }, 'blockers')).toMatchObject({ result: 'passed' });
    await author.call(actOnDraftThreads, {
      params: { draftId },
      body: { id: randomUUID(), threadIds: [id], act: { kind: 'block', blocking: true } },
    });
    expect(await checkOf(author, { draftId }, 'blockers')).toMatchObject({
      result: 'failed',
      reasons: [{ code: 'open-blockers', about: '1' }],
    });
  });

  it('translation: a block that the other language did not follow, which may be looked at', async () => {
    const draftId = await draftWith();
    expect(await checkOf(author, { draftId }, 'translation')).toMatchObject({
      result: 'doubtful',
      reasons: [{ code: 'translation-behind', path: weftEnglish, locale: 'en' }],
    });
    const refused = await publish(author, draftId, { version: '9.0.0', accepts: [] });
    expect(refused.body).toMatchObject({ code: 'publishing/not-looked-at' });
    await edit(author, draftId, { path: weftEnglish, from: 'The weft goes', to: 'The weft runs' });
    await makeVersion(author, draftId);
    const second = await checkOf(author, { draftId, number: 2 }, 'translation');
    expect(second).toMatchObject({ result: 'passed', count: 0 });
  });

  it('class: outcomes that changed weigh more than what an author says', async () => {
    const draftId = await forked();
    await edit(author, draftId, {
      path: 'module.yaml',
      from: 'Je spant een ketting.',
      to: 'Je weeft.',
    });
    await makeVersion(author, draftId);
    const { body } = await look(author, draftId);
    expect(body.proposal).toMatchObject({ change: 'outcome', least: 'outcome' });
    const refused = await publish(author, draftId, { version: '1.0.2', change: 'editorial' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'publishing/change-too-light' } });
  });
});
