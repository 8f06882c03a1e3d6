import { type PageRoute, unlisted } from './platform/page/page-route.js';

/** Pages of review rounds: for who takes part, and for who moderates. */
export const roundRoutes: readonly PageRoute[] = [
  unlisted(
    '/r/:token',
    'features/review-rounds/link-page.tsx',
    () => import('./features/review-rounds/link-page.js'),
  ),
  unlisted(
    '/rounds',
    'features/review-rounds/my-rounds-page.tsx',
    () => import('./features/review-rounds/my-rounds-page.js'),
  ),
  unlisted(
    '/rounds/:roundId',
    'features/review-rounds/round-page.tsx',
    () => import('./features/review-rounds/round-page.js'),
  ),
  unlisted(
    '/studio/rounds',
    'features/review-rounds/studio-rounds-page.tsx',
    () => import('./features/review-rounds/studio-rounds-page.js'),
  ),
  unlisted(
    '/studio/rounds/:roundId',
    'features/review-rounds/studio-round-page.tsx',
    () => import('./features/review-rounds/studio-round-page.js'),
  ),
  unlisted(
    '/studio/rounds/:roundId/script',
    'features/review-rounds/script-page.tsx',
    () => import('./features/review-rounds/script-page.js'),
  ),
];
