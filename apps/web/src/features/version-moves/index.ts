import type { Cohort } from '@weft/contracts';
import { laterPart } from '../../platform/page/later-part.js';

/** For lecturers, on the page of a cohort. */
export const CohortVersions = laterPart<{ cohort: Cohort }>(() => import('./cohort-versions.js'));

/** For who finished an older version: on the page of one module (`code`), or of them all. */
export const MyUpdates = laterPart<{ accountId: string; code?: string }>(
  () => import('./my-updates.js'),
);

export { TextPieces } from './text-pieces.js';
