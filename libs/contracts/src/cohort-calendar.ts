import { z } from 'zod';
import { cohortRoles, inCohort } from './cohorts.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

const inLocale = z.object({ locale: Locale });

/** A date in a calendar is of a stage of the track or of a lesson. */
export const DateKind = z.enum(['stage', 'lesson']);
export type DateKind = z.infer<typeof DateKind>;
const target = { kind: DateKind, targetId: z.string().min(1).max(100) };
const dates = { opensOn: z.iso.date().nullable(), dueOn: z.iso.date().nullable() };

export const CohortDate = z.object({ ...target, title: z.string(), ...dates });
export type CohortDate = z.infer<typeof CohortDate>;

export const Extension = z.object({
  id: z.uuid(),
  accountId: z.uuid(),
  displayName: z.string(),
  ...target,
  title: z.string(),
  until: z.iso.date(),
  reason: z.string(),
});
export type Extension = z.infer<typeof Extension>;

export const readCalendar = route({
  id: 'readCalendar',
  method: 'GET',
  path: '/api/cohorts/:cohortId/dates',
  summary: 'Its stages and lessons in order with their dates, and stretched deadlines',
  access: cohortRoles,
  params: inCohort,
  query: inLocale,
  response: z.object({ items: z.array(CohortDate), extensions: z.array(Extension) }),
  errors: ['cohorts/unknown'],
});

export const setDate = route({
  id: 'setDate',
  method: 'PUT',
  path: '/api/cohorts/:cohortId/dates/:kind/:targetId',
  summary: 'Set when a stage or lesson opens and is due; two nulls take the date away',
  access: cohortRoles,
  params: inCohort.extend(target),
  body: z.object(dates),
  errors: ['cohorts/unknown', 'cohorts/date-unknown', 'cohorts/period-reversed'],
});

export const spreadDates = route({
  id: 'spreadDates',
  method: 'POST',
  path: '/api/cohorts/:cohortId/dates',
  summary: 'Spread the stages over the period anew; dates of lessons stay',
  access: cohortRoles,
  params: inCohort,
  errors: ['cohorts/unknown'],
});

export const extendDeadline = route({
  id: 'extendDeadline',
  method: 'POST',
  path: '/api/cohorts/:cohortId/extensions',
  summary: 'Stretch a deadline for one learner',
  access: cohortRoles,
  params: inCohort,
  body: z.object({
    id: WriteId,
    accountId: z.uuid(),
    ...target,
    until: z.iso.date(),
    reason: z.string().trim().min(1).max(500),
  }),
  errors: ['cohorts/unknown', 'cohorts/person-unknown', 'cohorts/date-unknown'],
});

export const withdrawExtension = route({
  id: 'withdrawExtension',
  method: 'DELETE',
  path: '/api/cohorts/:cohortId/extensions/:extensionId',
  summary: 'Take a stretched deadline back',
  access: cohortRoles,
  params: inCohort.extend({ extensionId: z.uuid() }),
  errors: ['cohorts/unknown', 'cohorts/date-unknown'],
});

/** A date of a cohort as one learner has it. */
export const MyDate = CohortDate.extend({
  cohortId: z.uuid(),
  cohortTitle: z.string(),
  /** Where a lesson is read, without the language; null for a stage. */
  path: z.string().nullable(),
  /** The deadline was stretched for her. */
  extended: z.boolean(),
});
export type MyDate = z.infer<typeof MyDate>;

export const listMyDates = route({
  id: 'listMyDates',
  method: 'GET',
  path: '/api/me/dates',
  summary: 'Dates of the cohorts I follow, stretched deadlines applied, soonest first',
  access: 'signed-in',
  query: inLocale,
  response: z.object({ items: z.array(MyDate) }),
});

export const renewCalendarAddress = route({
  id: 'renewCalendarAddress',
  method: 'POST',
  path: '/api/me/calendar-address',
  summary: 'A new secret address of my calendar; the old one stops working',
  access: 'signed-in',
  body: inLocale,
  response: z.object({ url: z.string() }),
});

export const revokeCalendarAddress = route({
  id: 'revokeCalendarAddress',
  method: 'DELETE',
  path: '/api/me/calendar-address',
  summary: 'Take the secret address of my calendar away',
  access: 'signed-in',
});

export const readCalendarFeed = route({
  id: 'readCalendarFeed',
  method: 'GET',
  path: '/api/cohorts/calendar/:file',
  summary: 'My dates as iCalendar (RFC 5545), for whoever has the secret address',
  access: 'anyone',
  params: z.object({ file: z.string().max(60) }),
  mediaType: 'text/calendar',
  response: z.string(),
  errors: ['request/not-found'],
});

export const calendarRoutes = [
  readCalendar,
  setDate,
  spreadDates,
  extendDeadline,
  withdrawExtension,
  listMyDates,
  renewCalendarAddress,
  revokeCalendarAddress,
  readCalendarFeed,
] as const;
