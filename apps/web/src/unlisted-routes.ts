import { lazyPage, type PageRoute } from './platform/page/page-route.js';

const unlisted = (path: string, ...page: Parameters<typeof lazyPage>): PageRoute => ({
  path,
  page: lazyPage(...page),
  unlisted: true,
});

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
    '/teams/:teamId',
    'features/teams/team-page.tsx',
    () => import('./features/teams/team-page.js'),
  ),
  unlisted(
    '/teams/:teamId/agreement',
    'features/agreements/agreement-page.tsx',
    () => import('./features/agreements/agreement-page.js'),
  ),
  unlisted(
    '/teams/:teamId/agreement/:assignmentId',
    'features/agreements/agreement-page.tsx',
    () => import('./features/agreements/agreement-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/agreements',
    'features/agreements/agreements-page.tsx',
    () => import('./features/agreements/agreements-page.js'),
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
    '/teams/:teamId/hand-in/:assignmentId',
    'features/assignments/hand-in-page.tsx',
    () => import('./features/assignments/hand-in-page.js'),
  ),
  unlisted(
    '/teams/:teamId/hand-in/:assignmentId/:number',
    'features/assignments/submission-page.tsx',
    () => import('./features/assignments/submission-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/assignments',
    'features/assignments/cohort-assignments-page.tsx',
    () => import('./features/assignments/cohort-assignments-page.js'),
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
    '/cohorts/:cohortId/teams',
    'features/teams/teams-page.tsx',
    () => import('./features/teams/teams-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/teams/mix',
    'features/teams/mixer-page.tsx',
    () => import('./features/teams/mixer-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/my-wishes',
    'features/teams/my-wishes-page.tsx',
    () => import('./features/teams/my-wishes-page.js'),
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
    '/cohorts/:cohortId/marking/:assignmentId',
    'features/grades/marking-page.tsx',
    () => import('./features/grades/marking-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/grades',
    'features/grades/grades-page.tsx',
    () => import('./features/grades/grades-page.js'),
  ),
  unlisted(
    '/grades',
    'features/grades/my-grades-page.tsx',
    () => import('./features/grades/my-grades-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/pitch-days',
    'features/pitch-days/pitch-days-page.tsx',
    () => import('./features/pitch-days/pitch-days-page.js'),
  ),
  unlisted(
    '/pitch-days/:pitchDayId',
    'features/pitch-days/pitch-day-page.tsx',
    () => import('./features/pitch-days/pitch-day-page.js'),
  ),
  unlisted(
    '/p',
    'features/pitch-days/score-page.tsx',
    () => import('./features/pitch-days/score-page.js'),
  ),
  unlisted(
    '/p/:code',
    'features/pitch-days/score-page.tsx',
    () => import('./features/pitch-days/score-page.js'),
  ),
  unlisted(
    '/me/sharing',
    'features/insight/sharing-page.tsx',
    () => import('./features/insight/sharing-page.js'),
  ),
  unlisted(
    '/boards',
    'features/boards/boards-page.tsx',
    () => import('./features/boards/boards-page.js'),
  ),
  unlisted(
    '/boards/example',
    'features/boards/example-page.tsx',
    () => import('./features/boards/example-page.js'),
  ),
  unlisted(
    '/boards/:boardId',
    'features/boards/board-page.tsx',
    () => import('./features/boards/board-page.js'),
  ),
  unlisted(
    '/boards/:boardId/screen',
    'features/boards/screen-page.tsx',
    () => import('./features/boards/screen-page.js'),
  ),
  unlisted('/b', 'features/boards/guest-page.tsx', () => import('./features/boards/guest-page.js')),
  unlisted(
    '/b/:code',
    'features/boards/guest-page.tsx',
    () => import('./features/boards/guest-page.js'),
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
    '/teams/:teamId/work/:assignmentId',
    'features/workspace/workspace-page.tsx',
    () => import('./features/workspace/workspace-page.js'),
  ),
  unlisted(
    '/teams/:teamId/work/:assignmentId/history',
    'features/workspace/history/history-page.tsx',
    () => import('./features/workspace/history/history-page.js'),
  ),
  unlisted(
    '/offline',
    'features/site/offline-page.tsx',
    () => import('./features/site/offline-page.js'),
  ),
  unlisted(
    '/reviews',
    'features/peer-feedback/my-reviews-page.tsx',
    () => import('./features/peer-feedback/my-reviews-page.js'),
  ),
  unlisted(
    '/reviews/:reviewId',
    'features/peer-feedback/review-page.tsx',
    () => import('./features/peer-feedback/review-page.js'),
  ),
  unlisted(
    '/reviews/practice/:roundId',
    'features/peer-feedback/practice-page.tsx',
    () => import('./features/peer-feedback/practice-page.js'),
  ),
  unlisted(
    '/reviews/points/:teamId/:assignmentId',
    'features/peer-feedback/points-page.tsx',
    () => import('./features/peer-feedback/points-page.js'),
  ),
  unlisted(
    '/teams/:teamId/feedback/:assignmentId',
    'features/peer-feedback/received-page.tsx',
    () => import('./features/peer-feedback/received-page.js'),
  ),
  unlisted(
    '/cohorts/:cohortId/peer-feedback/:assignmentId',
    'features/peer-feedback/peer-feedback-page.tsx',
    () => import('./features/peer-feedback/peer-feedback-page.js'),
  ),
];
