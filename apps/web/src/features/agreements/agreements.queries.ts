import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Agreement, AgreementContent, Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import type { paths } from '../../platform/api/schema.js';
import type { Unsaved } from '../../platform/forms/use-shared-draft.js';
import { loadPersonal, type Offline } from '../../platform/offline/index.js';

interface OfAccount {
  api: Api;
  offline: Offline | null;
  accountId: string;
  locale: Locale;
}

/** Of a team: on the group itself, or on an assignment. */
export interface AgreementAddress {
  teamId: string;
  subject: string;
}

/** Where this device keeps what the server has not taken. */
export const unsavedKey = ({ teamId, subject }: AgreementAddress) =>
  `agreement-unsaved:${teamId}:${subject}`;

const pollMilliseconds = 8000;

/** An agreement, asked again while teammates may write in it; with unsaved work of this device. */
export const agreementQuery = (
  { api, offline, accountId, locale }: OfAccount,
  { teamId, subject }: AgreementAddress,
) =>
  queryOptions({
    queryKey: ['agreements', teamId, subject, accountId, locale],
    queryFn: async () => {
      const agreement: Agreement = await loadPersonal({
        ...{ offline, accountId, key: `agreement:${teamId}:${subject}:${locale}` },
        load: () =>
          bodyOf(
            api.GET('/api/teams/{teamId}/agreements/{subject}', {
              params: { path: { teamId, subject }, query: { locale } },
            }),
          ) as Promise<Agreement>,
      });
      const kept = await offline?.personal.recall(accountId, unsavedKey({ teamId, subject }));
      return { agreement, unsaved: (kept ?? null) as Unsaved<AgreementContent> | null };
    },
    refetchInterval: pollMilliseconds,
    staleTime: 0,
  });

/** The page of a team; without a network, what this device last saw. */
export const teamPageQuery = ({ api, offline, accountId, locale }: OfAccount, teamId: string) =>
  queryOptions({
    queryKey: ['team-page', teamId, accountId, locale],
    queryFn: () =>
      loadPersonal({
        ...{ offline, accountId, key: `team-page:${teamId}:${locale}` },
        load: () =>
          bodyOf(
            api.GET('/api/teams/{teamId}/page', {
              params: { path: { teamId }, query: { locale } },
            }),
          ),
      }),
    staleTime: 0,
  });

type QueueAsked = NonNullable<
  paths['/api/cohorts/{cohortId}/agreements']['get']['parameters']['query']
>;

/** A page of the agreements of a cohort. */
export const agreementsQuery = (api: Api, cohortId: string, asked: QueueAsked) =>
  queryOptions({
    queryKey: ['agreements', 'of', cohortId, asked],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/agreements', {
          params: { path: { cohortId }, query: asked },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
