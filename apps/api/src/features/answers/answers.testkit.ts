import { randomUUID } from 'node:crypto';
import {
  type ActivityDefinition,
  type AnswerRevision,
  type Json,
  type Locale,
  readLesson,
  saveAnswer,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type LearningApi, startLearningApi } from '../content/fixture.testkit.js';

/** Activities of the first lesson of the fixture curriculum. */
export const lessonId = 'tt-01-warp';
export const quiz = 'tt-01-warp.check';
export const reflection = 'tt-01-warp.think';
export const poll = 'tt-01-warp.favourite';

/** What a test says of a revision; the rest is made up. */
export type Write = { value: Json } & Partial<
  Pick<AnswerRevision, 'id' | 'activityHash' | 'submitted' | 'editedAt'>
>;

/** The application with ways to answer the questions of the fixture curriculum. */
export interface AnswersApi extends LearningApi {
  /** A question as it is published now. */
  question(activityId: string, locale?: Locale): Promise<ActivityDefinition>;
  /** Saves a revision, of the published question unless told. */
  save(
    agent: TestAgent,
    activityId: string,
    write: Write,
  ): ReturnType<typeof TestAgent.prototype.call<typeof saveAnswer>>;
}

export async function startAnswersApi(): Promise<AnswersApi> {
  const api = await startLearningApi();
  const question: AnswersApi['question'] = async (activityId, locale = 'nl') => {
    const { body } = await api.anonymous().call(readLesson, {
      params: { slug: 'weaving', lessonSlug: 'warp' },
      query: { locale },
    });
    const found = body.document.activities.find((activity) => activity.id === activityId);
    if (!found) throw new Error(`${activityId} is not in the lesson`);
    return found;
  };
  const save: AnswersApi['save'] = async (agent, activityId, write) => {
    const body = {
      id: randomUUID(),
      lessonId,
      activityId,
      submitted: false,
      editedAt: new Date().toISOString(),
      ...write,
      activityHash: write.activityHash ?? (await question(activityId)).hash,
    };
    return agent.call(saveAnswer, { body });
  };
  return { ...api, question, save };
}
