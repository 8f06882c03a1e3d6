import type { RouteObject } from 'react-router';
import { catalogueQuery, lessonQuery, moduleQuery } from './features/catalogue/index.js';
import { kitQuery, kitToolQuery } from './features/kit/index.js';
import { searchFrom, searchQuery } from './features/search/index.js';
import { lazyPage, type PageRoute } from './platform/page/page-route.js';
import { unlistedRoutes } from './unlisted-routes.js';

const loadLibrary = () => import('./features/library/index.js');

/** Every address of the site, without its language; the last one is for all the others. */
export const pageRoutes: readonly PageRoute[] = [
  {
    path: '/',
    page: lazyPage(
      'features/catalogue/home-page.tsx',
      () => import('./features/catalogue/home-page.js'),
    ),
    prefetch: ({ api, queryClient, locale }) => queryClient.query(catalogueQuery(api, locale)),
  },
  {
    path: '/modules',
    page: lazyPage(
      'features/catalogue/catalogue-page.tsx',
      () => import('./features/catalogue/catalogue-page.js'),
    ),
    prefetch: ({ api, queryClient, locale }) => queryClient.query(catalogueQuery(api, locale)),
  },
  {
    path: '/modules/:slug',
    page: lazyPage(
      'features/catalogue/module-page.tsx',
      () => import('./features/catalogue/module-page.js'),
    ),
    prefetch: ({ api, queryClient, locale, params: { slug = '' } }) =>
      queryClient.query(moduleQuery(api, locale, slug)),
  },
  {
    path: '/modules/:slug/:lessonSlug',
    page: lazyPage(
      'features/lesson/lesson-page.tsx',
      () => import('./features/lesson/lesson-page.js'),
    ),
    prefetch: ({ api, queryClient, locale, params, preferences: { country } }) => {
      const { slug = '', lessonSlug = '' } = params;
      return queryClient.query(lessonQuery(api, { locale, slug, lessonSlug, country }));
    },
  },
  {
    path: '/kit',
    page: lazyPage('features/kit/kit-page.tsx', () => import('./features/kit/kit-page.js')),
    prefetch: ({ api, queryClient, locale }) => queryClient.query(kitQuery(api, locale)),
  },
  {
    path: '/kit/:id',
    page: lazyPage(
      'features/kit/kit-tool-page.tsx',
      () => import('./features/kit/kit-tool-page.js'),
    ),
    prefetch: ({ api, queryClient, locale, params: { id = '' }, preferences: { country } }) =>
      queryClient.query(kitToolQuery(api, { locale, id, country })),
  },
  {
    path: '/library',
    page: lazyPage(
      'features/library/library-page.tsx',
      () => import('./features/library/library-page.js'),
    ),
    prefetch: async (context) => (await loadLibrary()).prefetchCollections(context),
  },
  {
    path: '/library/:collection',
    page: lazyPage(
      'features/library/collection-page.tsx',
      () => import('./features/library/collection-page.js'),
    ),
    prefetch: async (context) => (await loadLibrary()).prefetchList(context),
  },
  {
    path: '/library/:collection/:id',
    page: lazyPage(
      'features/library/entry-page.tsx',
      () => import('./features/library/entry-page.js'),
    ),
    prefetch: async (context) => (await loadLibrary()).prefetchEntry(context),
  },
  {
    path: '/search',
    page: lazyPage(
      'features/search/search-page.tsx',
      () => import('./features/search/search-page.js'),
    ),
    prefetch: async ({ api, queryClient, locale, search }) => {
      const { q, page } = searchFrom(search);
      if (q) await queryClient.query(searchQuery(api, { locale, q, page }));
    },
    unlisted: true,
  },
  ...unlistedRoutes,
  {
    path: '*',
    page: lazyPage(
      'features/site/not-found-page.tsx',
      () => import('./features/site/not-found-page.js'),
    ),
    status: 404,
    unlisted: true,
  },
];

/** The same addresses for React Router, each with its `PageRoute` as handle. */
export const routeObjects: RouteObject[] = pageRoutes.map((route) => ({
  path: route.path,
  element: <route.page.Component />,
  handle: route,
}));
