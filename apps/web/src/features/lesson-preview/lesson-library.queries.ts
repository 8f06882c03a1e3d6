import { queryOptions } from '@tanstack/react-query';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { loadPersonal, type Offline } from '../../platform/offline/index.js';

/** What a lesson may refer to; kept on the device, so that the preview works without a network. */
export const lessonLibraryQuery = (given: {
  api: Api;
  offline: Offline | null;
  accountId: string;
}) =>
  queryOptions({
    queryKey: ['lesson-library', given.accountId],
    queryFn: () =>
      loadPersonal({
        ...given,
        key: 'lesson-library',
        load: () => bodyOf(given.api.GET('/api/lesson-library')),
      }),
    staleTime: 600_000,
  });
