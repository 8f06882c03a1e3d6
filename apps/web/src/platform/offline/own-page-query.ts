import { queryOptions } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import type { Api } from '../api/api.js';
import type { Offline } from './offline.js';
import { loadPersonal } from './personal-query.js';

/** Whose page, in which language, and where it is kept. */
export interface OwnPage {
  api: Api;
  offline: Offline | null;
  accountId: string;
  locale: Locale;
}

/**
 * What a personal page is drawn from, asked anew at every visit; without a network, what this device
 * last saw.
 * @param name of the page, for instance `goals`
 */
export const ownPageQuery = <Data>(
  name: string,
  { api, offline, accountId, locale }: OwnPage,
  read: (api: Api, locale: Locale) => Promise<Data>,
) =>
  queryOptions({
    queryKey: [name, accountId, locale],
    queryFn: () =>
      loadPersonal({ offline, accountId, key: `${name}:${locale}`, load: () => read(api, locale) }),
    staleTime: 0,
  });
