import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { loadPersonal, type Offline } from '../../platform/offline/index.js';

/** All that an account made; without a network, what this device last saw. */
export const portfolioQuery = (given: {
  api: Api;
  offline: Offline | null;
  accountId: string;
  locale: Locale;
}) => {
  const { api, offline, accountId, locale } = given;
  return queryOptions({
    queryKey: ['portfolio', accountId, locale],
    queryFn: () =>
      loadPersonal({
        offline,
        accountId,
        key: `portfolio:${locale}`,
        load: () => bodyOf(api.GET('/api/me/portfolio', { params: { query: { locale } } })),
      }),
    staleTime: 0,
  });
};
