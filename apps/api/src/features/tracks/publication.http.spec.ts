import { randomUUID } from 'node:crypto';
import {
  compareTrackVersions,
  createCohort,
  listTrackModules,
  listTrackVersions,
  publishTrack,
  readCalendar,
  readCatalogue,
  readTrackVersion,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type LearningApi, startLearningApi } from '../content/fixture.testkit.js';
import { addSlot, change, duplicate, publish, readDraft } from './tracks.testkit.js';

let api: LearningApi;
let lecturer: TestAgent;
beforeAll(async () => {
  api = await startLearningApi();
  lecturer = await api.as('lecturer');
});
afterAll(() => api.close());

const query = { locale: 'nl' } as const;

describe('a publication', () => {
  it('is in the catalogue at once, for a cohort to run, and never changes', async () => {
    const id = await duplicate(lecturer, 'Publiek');
    await change(lecturer, id, [
      addSlot,
      {
        op: 'change-stage',
        stageId: 'A',
        change: { weeks: 2, introduction: { nl: 'Welkom', en: 'Welcome' } },
      },
    ]);
    const { body, result } = await publish(lecturer, id, '1.0.0');
    expect(result).toMatchObject({ status: 201, body: { slug: 'publiek', version: '1.0.0' } });
    const again = await lecturer.call(publishTrack, { params: { draftId: id }, body });
    expect(again).toMatchObject({ status: 201, body: result.body });

    const { tracks } = (await api.anonymous().call(readCatalogue, { query })).body;
    expect(tracks.map(({ slug }) => slug)[0]).toBe('craft');
    expect(tracks.find(({ slug }) => slug === 'publiek')).toMatchObject({
      ects: 8,
      stages: [{ ects: 8, introduction: 'Welkom', slots: [{ ects: 3, purpose: 'Eigen inbreng' }] }],
    });

    const cohortId = randomUUID();
    const opened = await lecturer.call(createCohort, {
      body: {
        ...{ id: cohortId, title: 'Lente', trackSlug: 'publiek', trackVersion: '1.0.0' },
        ...{ startsOn: '2083-02-01', endsOn: '2083-06-30', timeZone: 'Europe/Brussels' },
        ...{ locale: 'nl', capacity: null, selfEnrolment: 'code' },
      },
    });
    expect(opened).toMatchObject({ status: 201 });
    const calendar = await lecturer.call(readCalendar, { params: { cohortId }, query });
    expect(calendar.body.items[0]).toMatchObject({ opensOn: '2083-02-01', dueOn: '2083-02-14' });

    await change(lecturer, id, [{ op: 'remove-entry', entryId: 'own' }]);
    const kept = await api
      .anonymous()
      .call(readTrackVersion, { params: { slug: 'publiek', version: '1.0.0' } });
    expect(kept.body.content.stages[0]?.entries).toHaveLength(3);
    for (const table of ['track_release', 'track_draft_revision']) {
      await expect(api.dataSource.query(`delete from ${table}`)).rejects.toThrow(
        'kept as they were',
      );
    }
  });

  it('tells what differs from the version before, to anyone', async () => {
    const id = await duplicate(lecturer, 'Verschil');
    await publish(lecturer, id, '1.0.0');
    await change(lecturer, id, [addSlot, { op: 'remove-entry', entryId: 'module-TT-02' }]);
    expect((await publish(lecturer, id, '1.1.0')).result).toMatchObject({ status: 201 });
    const params = { slug: 'verschil' };
    const { items } = (await api.anonymous().call(listTrackVersions, { params })).body;
    expect(items).toMatchObject([
      { version: '1.1.0', note: 'Eerste versie' },
      { version: '1.0.0' },
    ]);
    const { changes } = (
      await api.anonymous().call(compareTrackVersions, {
        params,
        query: { from: '1.0.0', to: '1.1.0' },
      })
    ).body;
    expect(changes).toMatchObject([
      { kind: 'removed', part: 'module', id: 'TT-02', name: { nl: 'Verven' } },
      { kind: 'added', part: 'slot', name: { nl: 'Eigen inbreng' } },
    ]);
    const nowhere = await api.anonymous().call(compareTrackVersions, {
      params,
      query: { from: '1.0.0', to: '7.0.0' },
    });
    expect(nowhere).toMatchObject({ body: { code: 'catalogue/track-unknown' } });
  });

  it('is refused with errors, with a version that is not higher, and after a change', async () => {
    const id = await duplicate(lecturer, 'Streng');
    const { revision } = await readDraft(lecturer, id);
    await change(lecturer, id, [
      { op: 'move-entry', entryId: 'module-TT-02', stageId: 'A', index: 0 },
    ]);
    expect((await publish(lecturer, id, '1.0.0')).result).toMatchObject({
      ...{ status: 422, body: { code: 'tracks/has-errors' } },
    });
    const late = await lecturer.call(publishTrack, {
      params: { draftId: id },
      body: { id: randomUUID(), revision, version: '1.0.0', note: 'x' },
    });
    expect(late).toMatchObject({ body: { code: 'tracks/changed-meanwhile', current: {} } });
    await change(lecturer, id, [
      { op: 'move-entry', entryId: 'module-TT-02', stageId: 'A', index: 1 },
    ]);
    await publish(lecturer, id, '1.2.0');
    expect((await publish(lecturer, id, '1.1.9')).result).toMatchObject({
      body: { code: 'tracks/version-not-higher' },
    });
  });

  it('stays when the content folder is loaded, also one that wants its slug', async () => {
    const id = await duplicate(lecturer, 'Eigendom');
    await publish(lecturer, id, '1.0.0');
    api.folder.edit('../../tracks/craft.yaml', 'slug: craft', 'slug: eigendom');
    const report = await api.load();
    expect(report.published).toEqual([]);
    expect(report.problems).toEqual([expect.stringContaining('published from the studio')]);
    api.folder.edit('../../tracks/craft.yaml', 'slug: eigendom', 'slug: craft');
    expect((await api.load()).problems).toEqual([]);
    const { body } = await api.anonymous().call(readTrackVersion, {
      params: { slug: 'eigendom', version: '1.0.0' },
    });
    expect(body.content.title.nl).toBe('Eigendom');
  });
});

it('lists modules with what tracks are checked by, announced ones too', async () => {
  const { modules } = (await api.anonymous().call(listTrackModules)).body;
  expect(modules).toMatchObject([
    { code: 'TT-01', version: '1.0.0', newest: true, ects: 3 },
    { code: 'TT-02', version: null, prerequisites: ['TT-01'] },
  ]);
});
