import type { Cohort } from '@weft/contracts';
import { laterPart } from '../../platform/page/later-part.js';

export { BellPlace } from './bell-place.js';

/** For lecturers, on the page of a cohort. */
export const CohortAnnouncements = laterPart<{ cohort: Cohort }>(
  () => import('./cohort-announcements.js'),
);

/** For learners, on their home: what their lecturers announced and they did not read yet. */
export const NewAnnouncements = laterPart<{ accountId: string }>(
  () => import('./new-announcements.js'),
);
