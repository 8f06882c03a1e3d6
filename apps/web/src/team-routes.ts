import { type PageRoute, unlisted } from './platform/page/page-route.js';

/** Pages of teams: what they make, and what is said of it. */
export const teamRoutes: readonly PageRoute[] = [
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
