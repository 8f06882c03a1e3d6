import { dehydrate } from '@tanstack/react-query';
import type { Locale, RenderedPage, RenderRequest } from '@weft/contracts';
import { renderToString } from 'react-dom/server';
import { matchRoutes, StaticRouter } from 'react-router';
import { App } from './app.js';
import { routeObjects } from './routes.js';
import { createApi, type Api } from './platform/api/api.js';
import { ApiError, failureOf } from './platform/api/api-error.js';
import { createQueryClient } from './platform/api/query-client.js';
import { loadTexts } from './platform/i18n/i18n.js';
import { isLocale, negotiateLocale } from './platform/i18n/locale.js';
import { PageHeadCollector, type PageHead } from './platform/page/page-head.js';
import type { PagePayload } from './platform/page/page-payload.js';
import type { PageContext, PageRoute } from './platform/page/page-route.js';
import type { PageAssets, PageNeeds } from './platform/server/assets.js';
import { htmlDocument } from './platform/server/document.js';

/** Only a base to read paths against; nothing is sent there. */
const origin = 'http://site.invalid';

const inProcessApi = (get: RenderRequest['get']): Api =>
  createApi({
    baseUrl: origin,
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const { status, body } = await get(pathname + search);
      return Response.json(body, { status });
    },
  });

const redirect = (locale: Locale, to: string): RenderedPage => ({
  status: 302,
  html: null,
  redirect: to,
  locale,
});

/** Where an address without a language, or with a slash too many, leads; null when it is fine. */
const properAddress = ({ pathname, search }: URL, acceptLanguage: string): string | null => {
  const trimmed = pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  if (isLocale(trimmed.split('/')[1])) return trimmed === pathname ? null : trimmed + search;
  return `/${negotiateLocale(acceptLanguage)}${trimmed}${search}`;
};

/** Fetches what the page needs; the first failure is returned with its status. */
const prefetch = async (route: PageRoute, context: PageContext) => {
  try {
    await route.prefetch?.(context);
    return null;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status || 503, code: failureOf(error) };
  }
};

/** The kinds of activities that a page was drawn with. */
const activitiesIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/<div data-activity="([a-z-]+)"/g)].map(([, kind = '']) => kind)),
];

/**
 * Draws one page as HTML.
 * @param assetsOf files that a page needs
 */
export const renderPage = async (
  request: RenderRequest,
  assetsOf: (needs: PageNeeds) => PageAssets,
): Promise<RenderedPage> => {
  const url = new URL(request.url, origin);
  const proper = properAddress(url, request.acceptLanguage);
  const locale = [url.pathname.split('/')[1], proper?.split('/')[1]].find(isLocale) ?? 'nl';
  if (proper) return redirect(locale, proper);

  const basename = `/${locale}`;
  const match = matchRoutes(routeObjects, url, basename)?.at(-1);
  const route = match?.route.handle as PageRoute;
  const api = inProcessApi((path) => request.get(path));
  const queryClient = createQueryClient({ retries: 0 });
  const { preferences } = request;
  const context = {
    api,
    queryClient,
    locale,
    preferences,
    params: match?.params ?? {},
    search: url.searchParams,
  };
  const [failure, texts] = await Promise.all([
    prefetch(route, context),
    loadTexts(locale),
    route.page.load(),
  ]);

  const path = url.pathname.slice(basename.length) || '/';
  const payload: PagePayload = {
    locale,
    preferences,
    failure: failure && { pathname: path, code: failure.code },
    queries: dehydrate(queryClient),
  };
  let head: PageHead = { title: 'Weft' };
  const app = renderToString(
    <PageHeadCollector value={(collected) => (head = collected)}>
      <StaticRouter location={request.url} basename={basename}>
        <App
          api={api}
          offline={null}
          queryClient={queryClient}
          locale={locale}
          texts={texts}
          preferences={preferences}
          failure={payload.failure}
        />
      </StaticRouter>
    </PageHeadCollector>,
  );
  queryClient.clear();
  const html = htmlDocument({
    locale,
    preferences,
    path: path + url.search,
    head,
    unlisted: failure !== null || route.unlisted === true,
    assets: assetsOf({
      sources: [`platform/i18n/${locale}.ts`, route.page.source],
      activities: activitiesIn(app),
    }),
    app,
    payload,
  });
  return { status: failure?.status ?? route.status ?? 200, html, redirect: null, locale };
};
