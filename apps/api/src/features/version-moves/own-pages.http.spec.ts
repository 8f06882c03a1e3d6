import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCalendar, readWorkload } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { decide, startMovesApi } from './version-moves.testkit.js';

/** A web build as small as can be: it draws the version of the module that it is given. */
const renderer = `
export const styleSources = [];
export async function render({ url, get }) {
  const { body } = await get('/api/modules/weaving?locale=nl');
  const html = '<!doctype html><p>' + body.version + ' ' + url + '</p>';
  return { status: 200, html, redirect: null, locale: 'nl' };
}
`;

it('draws pages of a module in the version that somebody reads, and keeps them apart', async () => {
  const webFolder = mkdtempSync(join(tmpdir(), 'weft-web-'));
  mkdirSync(join(webFolder, 'server'));
  writeFileSync(join(webFolder, 'server/entry-server.js'), renderer);
  writeFileSync(join(webFolder, 'server/package.json'), '{"type":"module"}');
  const api = await startMovesApi({ env: { webFolder } });
  try {
    const lecturer = await api.as('lecturer');
    const cohortId = await api.openCohort(lecturer);
    const learner = await api.joined(lecturer, cohortId);
    api.addLesson();
    await api.publish('2.0.0');
    const page = async (agent: TestAgent, url: string) => {
      const headers = { accept: 'text/html' };
      return (await agent.inject({ method: 'GET', url, headers })).payload;
    };
    for (const url of ['/nl/modules/weaving', '/nl/modules/weaving/weft']) {
      expect(await page(api.anonymous(), url)).toContain('<p>2.0.0 ');
      expect(await page(learner, url)).toContain('<p>1.0.0 ');
      expect(await page(lecturer, url)).toContain('<p>2.0.0 ');
    }
    // What is about no module is the same for everybody.
    expect(await page(learner, '/nl')).toContain('<p>2.0.0 ');
    await decide(lecturer, cohortId, { decision: 'now', from: '1.0.0', to: '2.0.0' });
    expect(await page(learner, '/nl/modules/weaving')).toContain('<p>2.0.0 ');
  } finally {
    await api.close();
    rmSync(webFolder, { recursive: true, force: true });
  }
}, 20_000);

it('shows lecturers the lessons that their cohort reads, in its calendar and its progress', async () => {
  const api = await startMovesApi();
  try {
    const lecturer = await api.as('lecturer');
    const cohortId = await api.openCohort(lecturer);
    api.addLesson();
    await api.publish('2.0.0');
    const asked = { params: { cohortId }, query: { locale: 'nl' } };
    const lessons = async () => {
      const [{ body: calendar }, { body: workload }] = [
        await lecturer.call(readCalendar, asked),
        await lecturer.call(readWorkload, asked),
      ];
      return [
        calendar.items.filter(({ kind }) => kind === 'lesson').map(({ targetId }) => targetId),
        workload.modules.flatMap((module) => module.lessons.map(({ lessonId }) => lessonId)),
      ];
    };
    const before = ['tt-01-warp', 'tt-01-weft'];
    expect(await lessons()).toEqual([before, before]);
    await decide(lecturer, cohortId, { decision: 'now', from: '1.0.0', to: '2.0.0' });
    const after = [...before, 'tt-01-fringe'];
    expect(await lessons()).toEqual([after, after]);
  } finally {
    await api.close();
  }
}, 20_000);
