import { z } from 'zod';
import { Locale, TimeZone } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

/** Roles that may run cohorts; which one's, the cohort itself knows. */
export const cohortRoles = ['lecturer', 'administrator'] as const;
export const inCohort = z.object({ cohortId: z.uuid() });
const inLocale = z.object({ locale: Locale });

/** How learners come in by themselves: not at all, with the code, or with the code and a yes. */
export const SelfEnrolment = z.enum(['closed', 'code', 'approval']);
export type SelfEnrolment = z.infer<typeof SelfEnrolment>;

/** What may happen between a person and a cohort; each is kept for ever. */
export const EnrolmentKind = z.enum([
  'invited',
  'requested',
  'waitlisted',
  'enrolled',
  'left',
  'returned',
  'refused',
]);
export type EnrolmentKind = z.infer<typeof EnrolmentKind>;

/** Where somebody stands now; `removed`: a lecturer took her off. */
export const EnrolmentState = z.enum([
  'invited',
  'requested',
  'waitlisted',
  'enrolled',
  'left',
  'removed',
  'refused',
]);
export type EnrolmentState = z.infer<typeof EnrolmentState>;

const settings = {
  title: z.string().trim().min(1).max(120),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  /** A day begins and ends there. */
  timeZone: TimeZone,
  /** Language of its mails where a person chose none. */
  locale: Locale,
  /** Places; null: as many as come. */
  capacity: z.int().min(1).max(10_000).nullable(),
  selfEnrolment: SelfEnrolment,
};

export const CohortSettings = z.object(settings);
export type CohortSettings = z.infer<typeof CohortSettings>;

/** A cohort in a list; `mine`: what the caller is in it. */
export const CohortSummary = z.object({
  id: z.uuid(),
  title: z.string(),
  trackTitle: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  enrolled: z.int(),
  /** Requests that wait for a yes. */
  requested: z.int(),
});
export type CohortSummary = z.infer<typeof CohortSummary>;

const Lecturer = z.object({ accountId: z.uuid(), displayName: z.string(), email: z.string() });

/** A cohort as its lecturers see it. */
export const Cohort = CohortSettings.extend({
  id: z.uuid(),
  track: z.object({ slug: z.string(), version: z.string(), title: z.string() }),
  /** Null once revoked. */
  joinCode: z.string().nullable(),
  lecturers: z.array(Lecturer),
  counts: z.object({
    invited: z.int(),
    requested: z.int(),
    waitlisted: z.int(),
    enrolled: z.int(),
    left: z.int(),
    removed: z.int(),
    refused: z.int(),
  }),
});
export type Cohort = z.infer<typeof Cohort>;

const MyEnrolment = CohortSummary.omit({ enrolled: true, requested: true }).extend({
  state: EnrolmentState,
  reason: z.string().nullable(),
});

export const listMyCohorts = route({
  id: 'listMyCohorts',
  method: 'GET',
  path: '/api/me/cohorts',
  summary: 'The cohorts I teach (an administrator: all), follow or am invited to',
  access: 'signed-in',
  query: inLocale,
  response: z.object({
    teaching: z.array(CohortSummary),
    following: z.array(MyEnrolment),
    invitations: z.array(
      CohortSummary.omit({ enrolled: true, requested: true }).extend({ invitationId: z.uuid() }),
    ),
  }),
});

export const createCohort = route({
  id: 'createCohort',
  method: 'POST',
  path: '/api/cohorts',
  summary: 'Open a cohort on a track version; its dates are spread over the period',
  access: cohortRoles,
  body: CohortSettings.extend({ id: WriteId, trackSlug: z.string(), trackVersion: z.string() }),
  status: 201,
  response: z.object({ id: z.uuid() }),
  errors: ['catalogue/track-unknown', 'cohorts/period-reversed'],
});

export const readCohort = route({
  id: 'readCohort',
  method: 'GET',
  path: '/api/cohorts/:cohortId',
  summary: 'A cohort with its settings and counts, for its lecturers',
  access: cohortRoles,
  params: inCohort,
  query: inLocale,
  response: Cohort,
  errors: ['cohorts/unknown'],
});

export const updateCohort = route({
  id: 'updateCohort',
  method: 'PATCH',
  path: '/api/cohorts/:cohortId',
  summary: 'Change its settings; never its track, and no dates that were set',
  access: cohortRoles,
  params: inCohort,
  body: CohortSettings.partial(),
  errors: ['cohorts/unknown', 'cohorts/period-reversed'],
});

export const renewJoinCode = route({
  id: 'renewJoinCode',
  method: 'POST',
  path: '/api/cohorts/:cohortId/join-code',
  summary: 'Make a new join code; the old one stops working',
  access: cohortRoles,
  params: inCohort,
  response: z.object({ joinCode: z.string() }),
  errors: ['cohorts/unknown'],
});

export const revokeJoinCode = route({
  id: 'revokeJoinCode',
  method: 'DELETE',
  path: '/api/cohorts/:cohortId/join-code',
  summary: 'Take the join code away',
  access: cohortRoles,
  params: inCohort,
  errors: ['cohorts/unknown'],
});

export const addLecturer = route({
  id: 'addLecturer',
  method: 'POST',
  path: '/api/cohorts/:cohortId/lecturers',
  summary: 'Add a colleague by e-mail address',
  access: cohortRoles,
  params: inCohort,
  body: z.object({ email: z.email().max(254) }),
  errors: ['cohorts/unknown', 'cohorts/not-a-lecturer'],
});

export const removeLecturer = route({
  id: 'removeLecturer',
  method: 'DELETE',
  path: '/api/cohorts/:cohortId/lecturers/:accountId',
  summary: 'Take a colleague off; one always stays',
  access: cohortRoles,
  params: inCohort.extend({ accountId: z.uuid() }),
  errors: ['cohorts/unknown', 'cohorts/last-lecturer'],
});

export const cohortRoutes = [
  listMyCohorts,
  createCohort,
  readCohort,
  updateCohort,
  renewJoinCode,
  revokeJoinCode,
  addLecturer,
  removeLecturer,
] as const;
