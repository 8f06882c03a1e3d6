import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { loadPersonal, type Offline } from '../../platform/offline/index.js';

const readPractice = (api: Api, locale: Locale) =>
  bodyOf(api.GET('/api/me/practice', { params: { query: { locale } } }));

export type Practice = Awaited<ReturnType<typeof readPractice>>;

/** The cards of today; without a network, those that this device last saw. */
export const practiceQuery = (given: {
  api: Api;
  offline: Offline | null;
  accountId: string;
  locale: Locale;
}) => {
  const { api, offline, accountId, locale } = given;
  return queryOptions({
    queryKey: ['practice', accountId, locale],
    queryFn: () =>
      loadPersonal({
        offline,
        accountId,
        key: `practice:${locale}`,
        load: () => readPractice(api, locale),
      }),
    staleTime: 0,
    // A list that changed while somebody works through it would lose her place.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
};
