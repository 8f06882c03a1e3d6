import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { AnswerRevision, AnswerState } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { loadPersonal, type Offline, type OutboxEntry } from '../../platform/offline/index.js';
import { answersPath, withRevision } from './current-answer.js';

interface AnswersOf {
  api: Api;
  offline: Offline | null;
  accountId: string;
  lessonId: string;
}

const answersKey = (accountId: string, lessonId: string) => ['answers', accountId, lessonId];

/** A learner's answers in one lesson; without a network, those this device last saw. */
export const answersQuery = ({ api, offline, accountId, lessonId }: AnswersOf) =>
  queryOptions({
    queryKey: answersKey(accountId, lessonId),
    queryFn: async (): Promise<AnswerState[]> =>
      loadPersonal({
        offline,
        accountId,
        key: `answers:${lessonId}`,
        load: async () =>
          (await bodyOf(api.GET('/api/me/answers', { params: { query: { lessonId } } })))
            .items as AnswerState[],
      }),
  });

/** Votes per option of a poll; only for who voted. */
export const pollResultsQuery = (api: Api, activityId: string) =>
  queryOptions({
    queryKey: ['poll-results', activityId],
    queryFn: () =>
      bodyOf(api.GET('/api/polls/{activityId}/results', { params: { path: { activityId } } })),
  });

/** Takes over what the server confirmed, on screen and in what this device remembers. */
export function followDeliveredAnswers(offline: Offline, queryClient: QueryClient): () => void {
  return offline.onDelivered((entry: OutboxEntry, response: unknown) => {
    if (entry.path !== answersPath) return;
    const revision = response as AnswerRevision;
    const key = answersKey(entry.accountId, revision.lessonId);
    const states = withRevision(queryClient.getQueryData<AnswerState[]>(key) ?? [], revision);
    queryClient.setQueryData(key, states);
    void offline.personal.remember(entry.accountId, `answers:${revision.lessonId}`, states);
    if (revision.submitted) {
      void queryClient.invalidateQueries({ queryKey: ['poll-results', revision.activityId] });
    }
  });
}
