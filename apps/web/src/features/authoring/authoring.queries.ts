import { queryOptions } from '@tanstack/react-query';
import type { Role } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { loadPersonal, type Offline } from '../../platform/offline/index.js';
import { unsavedKey, type Unsaved } from './draft-files.js';

/** Whether an account with these roles may write modules. */
export const mayWriteModules = (roles: readonly Role[]): boolean =>
  (['lecturer', 'author', 'administrator'] as const).some((role) => roles.includes(role));

/** Drafts of modules, newest change first. */
export const draftsQuery = (api: Api, archived: boolean, page: number) =>
  queryOptions({
    queryKey: ['module-drafts', 'list', archived, page],
    queryFn: () =>
      bodyOf(api.GET('/api/drafts', { params: { query: { archived: `${archived}`, page } } })),
    staleTime: 0,
  });

/** Published modules, for who wants to go on with one of them. */
export const forkableQuery = (api: Api) =>
  queryOptions({
    queryKey: ['module-drafts', 'forkable'],
    queryFn: async () => (await bodyOf(api.GET('/api/drafts/modules'))).items,
  });

interface OfDraft {
  api: Api;
  offline: Offline | null;
  accountId: string;
  draftId: string;
}

/** A draft with its files, and the work of this device that the server has not. */
export const draftQuery = ({ api, offline, accountId, draftId }: OfDraft) =>
  queryOptions({
    queryKey: ['module-drafts', 'draft', draftId, accountId],
    queryFn: async () => {
      const params = { path: { draftId } };
      const known = await loadPersonal({
        ...{ offline, accountId, key: `module-draft:${draftId}` },
        load: async () => {
          const [draft, { files }] = await Promise.all([
            bodyOf(api.GET('/api/drafts/{draftId}', { params })),
            bodyOf(api.GET('/api/drafts/{draftId}/files', { params })),
          ]);
          return { draft, files };
        },
      });
      const kept = await offline?.personal.recall(accountId, unsavedKey(draftId));
      return { ...known, unsaved: (kept ?? {}) as Unsaved };
    },
    // What is on the screen is newer than anything that would be asked again.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  });

/** What a draft is called and where it comes from. */
export const draftFactsQuery = (api: Api, draftId: string) =>
  queryOptions({
    queryKey: ['module-drafts', 'facts', draftId],
    queryFn: () => bodyOf(api.GET('/api/drafts/{draftId}', { params: { path: { draftId } } })),
  });

/** The pictures and recordings of a draft; kept on the device, so that the preview knows them. */
export const draftMediaQuery = ({ api, offline, accountId, draftId }: OfDraft) =>
  queryOptions({
    queryKey: ['module-drafts', 'media', draftId, accountId],
    queryFn: () =>
      loadPersonal({
        ...{ offline, accountId, key: `module-draft-media:${draftId}` },
        load: () =>
          bodyOf(api.GET('/api/drafts/{draftId}/media', { params: { path: { draftId } } })),
      }),
  });

/** What texts may refer to; kept on the device, so that the preview works without a network. */
export const authoringLibraryQuery = ({ api, offline, accountId }: Omit<OfDraft, 'draftId'>) =>
  queryOptions({
    queryKey: ['module-drafts', 'library', accountId],
    queryFn: () =>
      loadPersonal({
        ...{ offline, accountId, key: 'authoring-library' },
        load: () => bodyOf(api.GET('/api/drafts/library')),
      }),
    staleTime: 600_000,
  });

/** What was written, newest first; of one file where `path` says so. */
export const historyQuery = (api: Api, draftId: string, asked: { path?: string; page: number }) =>
  queryOptions({
    queryKey: ['module-drafts', 'history', draftId, asked],
    queryFn: () =>
      bodyOf(
        api.GET('/api/drafts/{draftId}/history', {
          params: { path: { draftId }, query: asked },
        }),
      ),
    staleTime: 0,
  });

/** One revision with what stood there before it. */
export const revisionQuery = (api: Api, draftId: string, revision: number) =>
  queryOptions({
    queryKey: ['module-drafts', 'revision', draftId, revision],
    queryFn: () =>
      bodyOf(
        api.GET('/api/drafts/{draftId}/revisions/{revision}', {
          params: { path: { draftId, revision } },
        }),
      ),
    staleTime: Infinity,
  });

/** The immutable versions of a draft, newest first. */
export const draftVersionsQuery = (api: Api, draftId: string) =>
  queryOptions({
    queryKey: ['module-drafts', 'versions', draftId],
    queryFn: async () => {
      const params = { path: { draftId } };
      return (await bodyOf(api.GET('/api/drafts/{draftId}/versions', { params }))).items;
    },
    staleTime: 0,
  });

/** What changed in the texts since a version, or since the published one. */
export const fileDifferencesQuery = (api: Api, draftId: string, from: 'published' | number) =>
  queryOptions({
    queryKey: ['module-drafts', 'file-differences', draftId, from],
    queryFn: async () => {
      const params = { path: { draftId }, query: { from } };
      const call = api.GET('/api/drafts/{draftId}/file-differences', { params });
      return (await bodyOf(call)).files;
    },
    staleTime: 0,
  });
