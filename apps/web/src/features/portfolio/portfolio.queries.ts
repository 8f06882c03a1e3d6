import type { Locale } from '@weft/contracts';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { ownPageQuery, type OwnPage } from '../../platform/offline/own-page-query.js';

const readPortfolio = (api: Api, locale: Locale) =>
  bodyOf(api.GET('/api/me/portfolio', { params: { query: { locale } } }));

/** All that an account made; without a network, what this device last saw. */
export const portfolioQuery = (page: OwnPage) => ownPageQuery('portfolio', page, readPortfolio);
