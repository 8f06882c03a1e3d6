import type { RouteObject } from 'react-router';
import { catalogueQuery, lessonQuery, moduleQuery } from './features/catalogue/index.js';
import { kitQuery, kitToolQuery } from './features/kit/index.js';
import { searchFrom, searchQuery } from './features/search/index.js';
import { lazyPage, type PageRoute } from './platform/page/page-route.js';

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
  {
    path: '/me',
    page: lazyPage(
      'features/progress/learner-home-page.tsx',
      () => import('./features/progress/learner-home-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/me/goals',
    page: lazyPage('features/goals/goals-page.tsx', () => import('./features/goals/goals-page.js')),
    unlisted: true,
  },
  {
    path: '/me/practice',
    page: lazyPage(
      'features/retrieval/practice-page.tsx',
      () => import('./features/retrieval/practice-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/me/portfolio',
    page: lazyPage(
      'features/portfolio/portfolio-page.tsx',
      () => import('./features/portfolio/portfolio-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/me/calendar',
    page: lazyPage(
      'features/progress/calendar-page.tsx',
      () => import('./features/progress/calendar-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/now',
    page: lazyPage(
      'features/progress/continue-page.tsx',
      () => import('./features/progress/continue-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/cohorts',
    page: lazyPage(
      'features/cohorts/cohorts-page.tsx',
      () => import('./features/cohorts/cohorts-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/cohorts/new',
    page: lazyPage(
      'features/cohorts/new-cohort-page.tsx',
      () => import('./features/cohorts/new-cohort-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/cohorts/:cohortId',
    page: lazyPage(
      'features/cohorts/cohort-page.tsx',
      () => import('./features/cohorts/cohort-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/cohorts/:cohortId/versions/:code',
    page: lazyPage(
      'features/version-moves/move-page.tsx',
      () => import('./features/version-moves/move-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/me/updates/:lessonId',
    page: lazyPage(
      'features/version-moves/update-page.tsx',
      () => import('./features/version-moves/update-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/studio/tracks',
    page: lazyPage(
      'features/tracks/studio-page.tsx',
      () => import('./features/tracks/studio-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/studio/tracks/:draftId',
    page: lazyPage(
      'features/tracks/draft-page.tsx',
      () => import('./features/tracks/draft-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/proposals',
    page: lazyPage(
      'features/proposals/proposals-page.tsx',
      () => import('./features/proposals/proposals-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/proposals/new',
    page: lazyPage(
      'features/proposals/new-proposal-page.tsx',
      () => import('./features/proposals/new-proposal-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/proposals/:proposalId',
    page: lazyPage(
      'features/proposals/proposal-page.tsx',
      () => import('./features/proposals/proposal-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/cohorts/:cohortId/lessons',
    page: lazyPage(
      'features/proposals/own-lessons-page.tsx',
      () => import('./features/proposals/own-lessons-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/cohorts/:cohortId/lessons/:lessonId',
    page: lazyPage(
      'features/proposals/own-lesson-page.tsx',
      () => import('./features/proposals/own-lesson-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/cohorts/:cohortId/progress',
    page: lazyPage(
      'features/insight/progress-page.tsx',
      () => import('./features/insight/progress-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/cohorts/:cohortId/answers',
    page: lazyPage(
      'features/insight/answers-page.tsx',
      () => import('./features/insight/answers-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/cohorts/:cohortId/quiz',
    page: lazyPage(
      'features/insight/quiz-page.tsx',
      () => import('./features/insight/quiz-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/cohorts/:cohortId/workload',
    page: lazyPage(
      'features/insight/workload-page.tsx',
      () => import('./features/insight/workload-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/me/sharing',
    page: lazyPage(
      'features/insight/sharing-page.tsx',
      () => import('./features/insight/sharing-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/notifications',
    page: lazyPage(
      'features/messages/notifications-page.tsx',
      () => import('./features/messages/notifications-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/me/notifications',
    page: lazyPage(
      'features/messages/message-settings-page.tsx',
      () => import('./features/messages/message-settings-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/announcements/:announcementId',
    page: lazyPage(
      'features/messages/announcement-page.tsx',
      () => import('./features/messages/announcement-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/unsubscribe',
    page: lazyPage(
      'features/messages/unsubscribe-page.tsx',
      () => import('./features/messages/unsubscribe-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/join',
    page: lazyPage(
      'features/cohorts/join-page.tsx',
      () => import('./features/cohorts/join-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/join/:code',
    page: lazyPage(
      'features/cohorts/join-page.tsx',
      () => import('./features/cohorts/join-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/invitation',
    page: lazyPage(
      'features/cohorts/invitation-page.tsx',
      () => import('./features/cohorts/invitation-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/sign-in',
    page: lazyPage(
      'features/identity/sign-in-page.tsx',
      () => import('./features/identity/sign-in-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/reset-password',
    page: lazyPage(
      'features/identity/reset-password-page.tsx',
      () => import('./features/identity/reset-password-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/setup',
    page: lazyPage(
      'features/identity/setup-page.tsx',
      () => import('./features/identity/setup-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/profile',
    page: lazyPage(
      'features/identity/profile-page.tsx',
      () => import('./features/identity/profile-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/accounts',
    page: lazyPage(
      'features/identity/accounts-page.tsx',
      () => import('./features/identity/accounts-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/mailbox',
    page: lazyPage(
      'features/identity/mailbox-page.tsx',
      () => import('./features/identity/mailbox-page.js'),
    ),
    unlisted: true,
  },
  {
    path: '/offline',
    page: lazyPage(
      'features/site/offline-page.tsx',
      () => import('./features/site/offline-page.js'),
    ),
    unlisted: true,
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
