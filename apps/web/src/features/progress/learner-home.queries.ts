import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { loadPersonal, type Offline } from '../../platform/offline/index.js';

interface HomeOf {
  api: Api;
  offline: Offline | null;
  accountId: string;
  locale: Locale;
}

const readHome = (api: Api, locale: Locale) =>
  bodyOf(api.GET('/api/me/home', { params: { query: { locale } } }));

export type LearnerHome = Awaited<ReturnType<typeof readHome>>;

/** The learner home; without a network, what this device last saw. */
export const homeQuery = ({ api, offline, accountId, locale }: HomeOf) =>
  queryOptions({
    queryKey: ['home', accountId, locale],
    queryFn: () =>
      loadPersonal({
        offline,
        accountId,
        key: `home:${locale}`,
        load: () => readHome(api, locale),
      }),
    staleTime: 0,
  });
