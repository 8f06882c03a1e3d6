import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { ownPageQuery, type OwnPage } from '../../platform/offline/own-page-query.js';

const readHome = (api: Api, locale: Locale) =>
  bodyOf(api.GET('/api/me/home', { params: { query: { locale } } }));

export type LearnerHome = Awaited<ReturnType<typeof readHome>>;

/** The learner home; without a network, what this device last saw. */
export const homeQuery = (page: OwnPage) => ownPageQuery('home', page, readHome);
