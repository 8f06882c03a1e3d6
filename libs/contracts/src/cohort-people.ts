import { z } from 'zod';
import { cohortRoles, CohortSummary, EnrolmentState, inCohort } from './cohorts.js';
import { Background } from './identity.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

const inLocale = z.object({ locale: Locale });

/** Somebody of a cohort, as its lecturers see her. */
export const CohortPerson = z.object({
  accountId: z.uuid(),
  displayName: z.string(),
  email: z.string(),
  background: Background.nullable(),
  state: EnrolmentState,
  since: z.iso.datetime(),
  reason: z.string().nullable(),
});
export type CohortPerson = z.infer<typeof CohortPerson>;

export const listPeople = route({
  id: 'listPeople',
  method: 'GET',
  path: '/api/cohorts/:cohortId/people',
  summary: 'Who is in a cohort, 50 a page, searched and sorted',
  access: cohortRoles,
  params: inCohort,
  query: z.object({
    search: z.string().max(100).optional(),
    state: EnrolmentState.optional(),
    sort: z.enum(['name', 'state', 'since']).default('name'),
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  response: z.object({ items: z.array(CohortPerson), total: z.int(), pages: z.int() }),
  errors: ['cohorts/unknown'],
});

export const decideEnrolment = route({
  id: 'decideEnrolment',
  method: 'POST',
  path: '/api/cohorts/:cohortId/enrolments',
  summary: 'A lecturer approves, refuses, removes or takes back somebody of the cohort',
  access: cohortRoles,
  params: inCohort,
  body: z.object({
    id: WriteId,
    accountId: z.uuid(),
    action: z.enum(['approve', 'refuse', 'remove', 'restore']),
    reason: z.string().trim().max(500).nullable(),
  }),
  response: z.object({ state: EnrolmentState }),
  errors: ['cohorts/unknown', 'cohorts/person-unknown', 'cohorts/not-possible'],
});

export const readJoinCode = route({
  id: 'readJoinCode',
  method: 'GET',
  path: '/api/join-codes/:code',
  summary: 'Which cohort a join code leads to',
  access: 'anyone',
  params: z.object({ code: z.string().max(20) }),
  query: inLocale,
  response: CohortSummary.pick({
    title: true,
    trackTitle: true,
    startsOn: true,
    endsOn: true,
  }).extend({ approval: z.boolean(), full: z.boolean() }),
  errors: ['cohorts/code-unknown'],
});

export const joinCohort = route({
  id: 'joinCohort',
  method: 'POST',
  path: '/api/me/cohorts',
  summary: 'Join a cohort with its code: enrolled, on the waiting list, or waiting for a yes',
  access: 'signed-in',
  body: z.object({ id: WriteId, code: z.string().max(20) }),
  response: z.object({ state: EnrolmentState }),
  errors: ['cohorts/code-unknown'],
});

export const changeMyEnrolment = route({
  id: 'changeMyEnrolment',
  method: 'PUT',
  path: '/api/me/cohorts/:cohortId',
  summary: 'Leave a cohort, or come back; nothing that was done is lost',
  access: 'signed-in',
  params: inCohort,
  body: z.object({ id: WriteId, action: z.enum(['leave', 'return']) }),
  response: z.object({ state: EnrolmentState }),
  errors: ['cohorts/unknown', 'cohorts/not-possible'],
});

export const enrolmentRoutes = [
  listPeople,
  decideEnrolment,
  readJoinCode,
  joinCohort,
  changeMyEnrolment,
] as const;
