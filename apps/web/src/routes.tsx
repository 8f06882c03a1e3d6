import type { RouteObject } from 'react-router';
import { catalogueQuery } from './features/catalogue/catalogue.queries.js';
import { lazyPage, type PageRoute } from './platform/page/page-route.js';

/** Every address of the site, without its language; the last one is for all the others. */
export const pageRoutes: readonly PageRoute[] = [
  {
    path: '/',
    page: lazyPage(
      'features/catalogue/home-page.tsx',
      () => import('./features/catalogue/home-page.js'),
    ),
    prefetch: ({ api, queryClient, locale }) => queryClient.fetchQuery(catalogueQuery(api, locale)),
  },
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
