import { type PageRoute, unlisted } from './platform/page/page-route.js';
import { roundPollRoutes } from './round-poll-routes.js';
import { roundRoutes } from './round-routes.js';
import { teamRoutes } from './team-routes.js';

/** Personal pages, and those that a mail leads to: not for search engines. */
export const unlistedRoutes: readonly PageRoute[] = [
  unlisted(
    '/me',
    'features/progress/learner-home-page.tsx',
    () => import('./features/progress/learner-home-page.js'),
  ),
  unlisted(
    '/me/goals',
    'features/goals/goals-page.tsx',
    () => import('./features/goals/goals-page.js'),
  ),
  unlisted(
    '/me/practice',
    'features/retrieval/practice-page.tsx',
    () => import('./features/retrieval/practice-page.js'),
  ),
  unlisted(
    '/me/portfolio',
    'features/portfolio/portfolio-page.tsx',
    () => import('./features/portfolio/portfolio-page.js'),
  ),
  unlisted(
    '/me/calendar',
    'features/progress/calendar-page.tsx',
    () => import('./features/progress/calendar-page.js'),
  ),
  unlisted(
    '/now',
    'features/progress/continue-page.tsx',
    () => import('./features/progress/continue-page.js'),
  ),
  unlisted(
    '/cohorts',
    'features/cohorts/cohorts-page.tsx',
    () => import('./features/cohorts/cohorts-page.js'),
  ),
  unlisted(
    '/cohorts/new',
    'features/cohorts/new-cohort-page.tsx',
    () => import('./features/cohorts/new-cohort-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId',
    'features/cohorts/cohort-page.tsx',
    () => import('./features/cohorts/cohort-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/versions/:code',
    'features/version-moves/move-page.tsx',
    () => import('./features/version-moves/move-page.js'),
  ),
  unlisted(
    '/me/updates/:lessonId',
    'features/version-moves/update-page.tsx',
    () => import('./features/version-moves/update-page.js'),
  ),
  unlisted(
    '/studio/tracks',
    'features/tracks/studio-page.tsx',
    () => import('./features/tracks/studio-page.js'),
  ),
  unlisted(
    '/studio/tracks/:draftId',
    'features/tracks/draft-page.tsx',
    () => import('./features/tracks/draft-page.js'),
  ),
  unlisted(
    '/rounds/:roundId/lessons/:lessonId',
    'features/threads/remark-lesson-page.tsx',
    () => import('./features/threads/remark-lesson-page.js'),
  ),
  unlisted(
    '/studio/drafts/:draftId/remarks',
    'features/threads/draft-remarks-page.tsx',
    () => import('./features/threads/draft-remarks-page.js'),
  ),
  unlisted(
    '/studio/drafts',
    'features/authoring/drafts-page.tsx',
    () => import('./features/authoring/drafts-page.js'),
  ),
  unlisted(
    '/studio/drafts/:draftId',
    'features/authoring/draft-page.tsx',
    () => import('./features/authoring/draft-page.js'),
  ),
  unlisted(
    '/studio/drafts/:draftId/history',
    'features/authoring/history-page.tsx',
    () => import('./features/authoring/history-page.js'),
  ),
  unlisted(
    '/studio/drafts/:draftId/publish',
    'features/publishing/publish-page.tsx',
    () => import('./features/publishing/publish-page.js'),
  ),
  unlisted(
    '/proposals',
    'features/proposals/proposals-page.tsx',
    () => import('./features/proposals/proposals-page.js'),
  ),
  unlisted(
    '/proposals/new',
    'features/proposals/new-proposal-page.tsx',
    () => import('./features/proposals/new-proposal-page.js'),
  ),
  unlisted(
    '/proposals/:proposalId',
    'features/proposals/proposal-page.tsx',
    () => import('./features/proposals/proposal-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/lessons',
    'features/proposals/own-lessons-page.tsx',
    () => import('./features/proposals/own-lessons-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/lessons/:lessonId',
    'features/proposals/own-lesson-page.tsx',
    () => import('./features/proposals/own-lesson-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/progress',
    'features/insight/progress-page.tsx',
    () => import('./features/insight/progress-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/answers',
    'features/insight/answers-page.tsx',
    () => import('./features/insight/answers-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/quiz',
    'features/insight/quiz-page.tsx',
    () => import('./features/insight/quiz-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/workload',
    'features/insight/workload-page.tsx',
    () => import('./features/insight/workload-page.js'),
  ),
  unlisted(
    '/me/sharing',
    'features/insight/sharing-page.tsx',
    () => import('./features/insight/sharing-page.js'),
  ),
  unlisted(
    '/notifications',
    'features/messages/notifications-page.tsx',
    () => import('./features/messages/notifications-page.js'),
  ),
  unlisted(
    '/me/notifications',
    'features/messages/message-settings-page.tsx',
    () => import('./features/messages/message-settings-page.js'),
  ),
  unlisted(
    '/announcements/:announcementId',
    'features/messages/announcement-page.tsx',
    () => import('./features/messages/announcement-page.js'),
  ),
  unlisted(
    '/unsubscribe',
    'features/messages/unsubscribe-page.tsx',
    () => import('./features/messages/unsubscribe-page.js'),
  ),
  unlisted(
    '/join',
    'features/cohorts/join-page.tsx',
    () => import('./features/cohorts/join-page.js'),
  ),
  unlisted(
    '/join/:code',
    'features/cohorts/join-page.tsx',
    () => import('./features/cohorts/join-page.js'),
  ),
  unlisted(
    '/invitation',
    'features/cohorts/invitation-page.tsx',
    () => import('./features/cohorts/invitation-page.js'),
  ),
  unlisted(
    '/sign-in',
    'features/identity/sign-in-page.tsx',
    () => import('./features/identity/sign-in-page.js'),
  ),
  unlisted(
    '/reset-password',
    'features/identity/reset-password-page.tsx',
    () => import('./features/identity/reset-password-page.js'),
  ),
  unlisted(
    '/setup',
    'features/identity/setup-page.tsx',
    () => import('./features/identity/setup-page.js'),
  ),
  unlisted(
    '/profile',
    'features/identity/profile-page.tsx',
    () => import('./features/identity/profile-page.js'),
  ),
  unlisted(
    '/accounts',
    'features/identity/accounts-page.tsx',
    () => import('./features/identity/accounts-page.js'),
  ),
  unlisted(
    '/mailbox',
    'features/identity/mailbox-page.tsx',
    () => import('./features/identity/mailbox-page.js'),
  ),
  unlisted(
    '/offline',
    'features/site/offline-page.tsx',
    () => import('./features/site/offline-page.js'),
  ),
  unlisted(
    '/rounds/example',
    'features/findings/example-report-page.tsx',
    () => import('./features/findings/example-report-page.js'),
  ),
  unlisted(
    '/rounds/:roundId/report',
    'features/findings/report-page.tsx',
    () => import('./features/findings/report-page.js'),
  ),
  unlisted(
    '/rounds/:roundId/mine',
    'features/findings/mine-page.tsx',
    () => import('./features/findings/mine-page.js'),
  ),
  unlisted(
    '/studio/rounds/:roundId/findings',
    'features/findings/findings-page.tsx',
    () => import('./features/findings/findings-page.js'),
  ),
  ...roundRoutes,
  ...teamRoutes,
  ...roundPollRoutes,
];
