import { type PageRoute, unlisted } from './platform/page/page-route.js';

/** Pages of the polls of a review round. */
export const roundPollRoutes: readonly PageRoute[] = [
  unlisted(
    '/rounds/:roundId/polls',
    'features/round-polls/polls-page.tsx',
    () => import('./features/round-polls/polls-page.js'),
  ),
  unlisted(
    '/studio/rounds/:roundId/polls',
    'features/round-polls/moderate-polls-page.tsx',
    () => import('./features/round-polls/moderate-polls-page.js'),
  ),
  unlisted(
    '/studio/rounds/:roundId/polls/screen',
    'features/round-polls/polls-screen-page.tsx',
    () => import('./features/round-polls/polls-screen-page.js'),
  ),
];
