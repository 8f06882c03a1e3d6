import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../../platform/api/api.js';
import { loadPersonal, type Offline } from '../../../platform/offline/index.js';
import type { WorkAddress } from './device-copy.js';

interface WorkAsked extends WorkAddress {
  api: Api;
  offline: Offline | null;
  accountId: string;
}

/** Whose work it is and what it is for; without a network, what this device last saw. */
export const workPageQuery = (asked: WorkAsked & { locale: Locale }) => {
  const { api, offline, accountId, teamId, assignmentId, locale } = asked;
  return queryOptions({
    queryKey: ['work', teamId, assignmentId, 'page', accountId, locale],
    queryFn: () =>
      loadPersonal({
        ...{ offline, accountId, key: `work-page:${teamId}:${assignmentId}:${locale}` },
        load: () =>
          bodyOf(
            api.GET('/api/teams/{teamId}/work/{assignmentId}/page', {
              params: { path: { teamId, assignmentId }, query: { locale } },
            }),
          ),
      }),
    retry: false,
    staleTime: 0,
  });
};

/** What I may do with the document, and who wrote in it. */
export const workQuery = ({ api, offline, accountId, teamId, assignmentId }: WorkAsked) =>
  queryOptions({
    queryKey: ['work', teamId, assignmentId, 'standing', accountId],
    queryFn: () =>
      loadPersonal({
        ...{ offline, accountId, key: `work:${teamId}:${assignmentId}` },
        load: async () => {
          const { mode, moment, people, authors } = await bodyOf(
            api.GET('/api/teams/{teamId}/work/{assignmentId}', {
              params: { path: { teamId, assignmentId } },
            }),
          );
          return { mode, moment, people, authors };
        },
      }),
    retry: false,
    staleTime: 0,
  });

/** The document as it stood at a moment: an update of Yjs. */
export const momentQuery = (asked: Omit<WorkAsked, 'offline' | 'accountId'>, moment: number) => {
  const { api, teamId, assignmentId } = asked;
  return queryOptions({
    queryKey: ['work', teamId, assignmentId, 'moment', moment],
    queryFn: async () => {
      const { state } = await bodyOf(
        api.GET('/api/teams/{teamId}/work/{assignmentId}/states/{moment}', {
          params: { path: { teamId, assignmentId, moment } },
        }),
      );
      return Uint8Array.from(atob(state), (letter) => letter.charCodeAt(0));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
};
