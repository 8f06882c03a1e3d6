import { randomUUID } from 'node:crypto';
import { createCohort, joinCohort, readCohort, type CohortSettings } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type LearningApi, startLearningApi } from '../content/fixture.testkit.js';

/** The application with ways to open cohorts on the fixture track. */
export interface CohortsApi extends LearningApi {
  /** Opens a cohort; what is not told is made up. */
  openCohort(lecturer: TestAgent, settings?: Partial<CohortSettings>): Promise<string>;
  /** A new learner who joined with the code. */
  joined(lecturer: TestAgent, cohortId: string): Promise<TestAgent>;
  join(
    learner: TestAgent,
    lecturer: TestAgent,
    cohortId: string,
  ): Promise<{ status: number; body: { state?: string } }>;
}

export const period = { startsOn: '2083-02-01', endsOn: '2083-02-10' };
const inDutch = { locale: 'nl' } as const;

/** Starts the application with the fixture curriculum: track `craft`. */
export async function startCohortsApi(
  options: Parameters<typeof startLearningApi>[0] = {},
): Promise<CohortsApi> {
  const api = await startLearningApi(options);
  const [track] = await api.dataSource.query<{ slug: string; version: string }[]>(
    'select slug, version from track_version',
  );
  if (!track) throw new Error('The fixture has no track');
  const openCohort: CohortsApi['openCohort'] = async (lecturer, settings = {}) => {
    const id = randomUUID();
    const { status } = await lecturer.call(createCohort, {
      body: {
        ...{ id, title: 'Spring', trackSlug: track.slug, trackVersion: track.version },
        ...{ timeZone: 'Europe/Brussels', locale: 'nl', capacity: null, selfEnrolment: 'code' },
        ...{ ...period, ...settings },
      },
    });
    if (status !== 201) throw new Error(`A cohort was not opened: ${status}`);
    return id;
  };
  const join: CohortsApi['join'] = async (learner, lecturer, cohortId) => {
    const { body } = await lecturer.call(readCohort, { params: { cohortId }, query: inDutch });
    return learner.call(joinCohort, { body: { id: randomUUID(), code: body.joinCode ?? '' } });
  };
  const joined: CohortsApi['joined'] = async (lecturer, cohortId) => {
    const learner = await api.as('learner');
    await join(learner, lecturer, cohortId);
    return learner;
  };
  return { ...api, openCohort, join, joined };
}
