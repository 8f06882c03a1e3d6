import { randomUUID } from 'node:crypto';
import {
  type Json,
  markComplete,
  readLesson,
  readMatrix,
  recordPosition,
  saveAnswer,
} from '@weft/contracts';
import type { CallResult, TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type CohortsApi, startCohortsApi } from '../cohorts/cohorts.testkit.js';

/** Lessons and activities of the fixture track. */
export const warp = 'tt-01-warp';
export const weft = 'tt-01-weft';
export const quiz = `${warp}.check`;
export const reflection = `${warp}.think`;
export const poll = `${warp}.favourite`;

/** A cohort that runs now, whatever day it is. */
export const running = { startsOn: dayFromNow(-40), endsOn: dayFromNow(60) };

/** A day as `2083-02-01`. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The application with learners who do things in a cohort. */
export interface InsightApi extends CohortsApi {
  open(learner: TestAgent, lessonId: string): Promise<void>;
  complete(learner: TestAgent, lessonId: string): Promise<void>;
  answer(learner: TestAgent, activityId: string, value: Json, submitted?: boolean): Promise<void>;
  matrix(
    lecturer: TestAgent,
    cohortId: string,
    query?: Record<string, string | number>,
  ): Promise<CallResult<typeof readMatrix>['body']>;
}

export async function startInsightApi(): Promise<InsightApi> {
  const api = await startCohortsApi();
  const at = () => new Date().toISOString();
  const ok = ({ status, body }: { status: number; body: unknown }) => {
    if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  };
  return {
    ...api,
    async open(learner, lessonId) {
      ok(
        await learner.call(recordPosition, {
          ...{ params: { lessonId }, body: { blockId: null, at: at() } },
        }),
      );
    },
    async complete(learner, lessonId) {
      ok(await learner.call(markComplete, { body: { id: randomUUID(), lessonId, at: at() } }));
    },
    async answer(learner, activityId, value, submitted = true) {
      const lesson = await learner.call(readLesson, {
        params: { slug: 'weaving', lessonSlug: 'warp' },
        query: { locale: 'nl' },
      });
      const asked = lesson.body.document.activities.find(({ id }) => id === activityId);
      const body = {
        ...{ id: randomUUID(), activityId, lessonId: warp, activityHash: asked?.hash ?? '' },
        ...{ value, submitted, editedAt: at() },
      };
      ok(await learner.call(saveAnswer, { body }));
    },
    async matrix(lecturer, cohortId, query = {}) {
      const { body } = await lecturer.call(readMatrix, {
        params: { cohortId },
        query: { locale: 'nl', ...query },
      });
      return body;
    },
  };
}
