import { queryOptions } from '@tanstack/react-query';
import type { Role, TrackContent, TrackVersion } from '@weft/contracts';
import { ApiError } from '../../platform/api/api-error.js';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { loadPersonal, type Offline } from '../../platform/offline/index.js';

/** Whether an account with these roles may make tracks. */
export const mayMakeTracks = (roles: readonly Role[]): boolean =>
  (['lecturer', 'author', 'administrator'] as const).some((role) => roles.includes(role));

/** The drafts of an account and every published track. */
export const myTracksQuery = (api: Api) =>
  queryOptions({
    queryKey: ['tracks', 'mine'],
    queryFn: () => bodyOf(api.GET('/api/tracks/mine')),
    staleTime: 0,
  });

interface OfAccount {
  api: Api;
  offline: Offline | null;
  accountId: string;
}

/** What every module version weighs and needs; without a network, what this device last saw. */
export const trackModulesQuery = ({ api, offline, accountId }: OfAccount) =>
  queryOptions({
    queryKey: ['tracks', 'modules'],
    queryFn: () =>
      loadPersonal({
        offline,
        accountId,
        key: 'track-modules',
        load: async () => (await bodyOf(api.GET('/api/tracks/modules'))).modules,
      }),
  });

/** Work on a draft that the server has not taken yet, with what it was based on. */
export interface UnsavedDraft {
  revision: number;
  base: TrackContent;
  content: TrackContent;
}

/** Where this device keeps such work. */
export const unsavedKey = (draftId: string) => `track-unsaved:${draftId}`;

/** A draft as the server has it, and work of this device that it has not. */
export const draftQuery = ({ api, offline, accountId }: OfAccount, draftId: string) =>
  queryOptions({
    queryKey: ['tracks', 'draft', draftId, accountId],
    queryFn: async () => {
      const draft = await loadPersonal({
        offline,
        accountId,
        key: `track-draft:${draftId}`,
        load: () =>
          bodyOf(api.GET('/api/tracks/drafts/{draftId}', { params: { path: { draftId } } })),
      });
      const kept = await offline?.personal.recall(accountId, unsavedKey(draftId));
      return { draft, unsaved: (kept ?? null) as UnsavedDraft | null };
    },
    // What is on the screen is newer than anything that would be asked again.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });

/** What a published version holds. */
export const trackVersionQuery = (api: Api, slug: string, version: string) =>
  queryOptions({
    queryKey: ['tracks', 'version', slug, version],
    queryFn: async () => {
      const params = { path: { slug, version } };
      const call = api.GET('/api/tracks/published/{slug}/versions/{version}', { params });
      return (await bodyOf(call)).content;
    },
    staleTime: Infinity,
  });

/** Saved states of a draft. */
export const revisionsQuery = (api: Api, draftId: string, page: number) =>
  queryOptions({
    queryKey: ['tracks', 'revisions', draftId, page],
    queryFn: () =>
      bodyOf(
        api.GET('/api/tracks/drafts/{draftId}/revisions', {
          params: { path: { draftId }, query: { page } },
        }),
      ),
    staleTime: 0,
  });

/** The versions that were published from a draft, newest first. */
export const draftVersionsQuery = (
  api: Api,
  { slug, versions }: { slug: string; versions: readonly TrackVersion[] },
) =>
  queryOptions({
    queryKey: ['tracks', 'versions', slug],
    queryFn: async () => {
      const call = api.GET('/api/tracks/published/{slug}/versions', { params: { path: { slug } } });
      try {
        return (await bodyOf(call)).items;
      } catch (error) {
        // Nothing was published yet, or nobody can be asked now.
        if (error instanceof ApiError && [0, 404].includes(error.status)) return [...versions];
        throw error;
      }
    },
    staleTime: 0,
  });

/** What differs between two published versions. */
export const versionDifferenceQuery = (
  api: Api,
  slug: string,
  versions: { from: string; to: string },
) =>
  queryOptions({
    queryKey: ['tracks', 'difference', slug, versions],
    queryFn: async () => {
      const params = { path: { slug }, query: versions };
      const call = api.GET('/api/tracks/published/{slug}/difference', { params });
      return (await bodyOf(call)).changes;
    },
    staleTime: Infinity,
  });
