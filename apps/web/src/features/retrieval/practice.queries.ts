import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { ownPageQuery, type OwnPage } from '../../platform/offline/own-page-query.js';

const readPractice = (api: Api, locale: Locale) =>
  bodyOf(api.GET('/api/me/practice', { params: { query: { locale } } }));

export type Practice = Awaited<ReturnType<typeof readPractice>>;

/** The cards of today; without a network, those that this device last saw. */
export const practiceQuery = (page: OwnPage) => ({
  ...ownPageQuery('practice', page, readPractice),
  // A list that changed while somebody works through it would lose her place.
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
});
