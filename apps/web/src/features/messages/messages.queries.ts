import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { bodyOf, type Api } from '../../platform/api/api.js';

/** How much an account has not read; the live stream keeps it up to date. */
export const unreadQuery = (api: Api, accountId: string) =>
  queryOptions({
    queryKey: ['notifications', 'unread', accountId],
    queryFn: () => bodyOf(api.GET('/api/me/notifications/unread')),
    staleTime: 30_000,
  });

/** What an account was told, a page at a time. */
export const notificationsQuery = (api: Api, accountId: string, unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'list', accountId, unread],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/me/notifications', {
          params: {
            query: { ...(unread && { unread: 'true' }), ...(pageParam && { before: pageParam }) },
          },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ items, more }) => (more ? items.at(-1)?.sequence : undefined),
    staleTime: 0,
  });

export const messageSettingsQuery = (api: Api, accountId: string) =>
  queryOptions({
    queryKey: ['message-settings', accountId],
    queryFn: () => bodyOf(api.GET('/api/me/message-settings')),
    staleTime: 0,
  });

/** A page of the announcements of a cohort, for its lecturers. */
export const announcementsQuery = (api: Api, cohortId: string, page: number) =>
  queryOptions({
    queryKey: ['announcements', cohortId, page],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/announcements', {
          params: { path: { cohortId }, query: { page } },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** One announcement with its history, for lecturers. */
export const announcementQuery = (api: Api, cohortId: string, announcementId: string) =>
  queryOptions({
    queryKey: ['announcements', cohortId, 'one', announcementId],
    queryFn: () =>
      bodyOf(
        api.GET('/api/cohorts/{cohortId}/announcements/{announcementId}', {
          params: { path: { cohortId, announcementId } },
        }),
      ),
    staleTime: 0,
  });

/** One announcement as learners see it. */
export const myAnnouncementQuery = (api: Api, announcementId: string) =>
  queryOptions({
    queryKey: ['announcements', 'mine', announcementId],
    queryFn: () =>
      bodyOf(
        api.GET('/api/me/announcements/{announcementId}', { params: { path: { announcementId } } }),
      ),
    staleTime: 0,
  });
