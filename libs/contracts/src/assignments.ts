import { z } from 'zod';
import { RubricCriterion } from './catalogue.js';
import { cohortRoles, inCohort } from './cohorts.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

/** Until when something may be done: not at all, to the deadline, or as long as late work is taken. */
export const HandInWindow = z.enum(['never', 'until-due', 'until-late']);
export type HandInWindow = z.infer<typeof HandInWindow>;

/** What holds for handing in an assignment; everybody who does it may read it beforehand. */
export const HandInRules = z.object({
  /** Handing in once more, before or after feedback. */
  again: HandInWindow,
  withdraw: HandInWindow,
  /** Which one counts where a team handed in more than once. */
  stands: z.enum(['last', 'last-on-time']),
  /** Final only when every member gave and received the feedback that was asked. */
  peerFeedback: z.boolean(),
  /** Final only with so many different people in the log of tests; 0: none are asked. */
  userTests: z.int().min(0).max(20),
});
export type HandInRules = z.infer<typeof HandInRules>;

const dates = {
  opensAt: z.iso.datetime(),
  /** The whole minute still counts. */
  dueAt: z.iso.datetime(),
  /** Until then work is taken and marked as late; null: never after the deadline. */
  lateUntil: z.iso.datetime().nullable(),
};
export const HandInDates = z.object(dates);
export type HandInDates = z.infer<typeof HandInDates>;

/** What a lecturer sets for an assignment in a cohort. */
export const AssignmentSettings = HandInDates.extend({ rules: HandInRules });
export type AssignmentSettings = z.infer<typeof AssignmentSettings>;

/** The assignment of a module as a cohort does it, in one language. */
export const CohortAssignment = AssignmentSettings.extend({
  assignmentId: z.string(),
  moduleSlug: z.string(),
  moduleCode: z.string(),
  moduleVersion: z.string(),
  title: z.string(),
  deliverable: z.string(),
  milestones: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  rubric: z.array(RubricCriterion),
  teamCriterion: z.object({ prompt: z.string(), weight: z.number() }),
});
export type CohortAssignment = z.infer<typeof CohortAssignment>;

export const assignmentId = z.string().min(1).max(100);
export const inAssignment = inCohort.extend({ assignmentId });
const inLocale = z.object({ locale: Locale });

/** An assignment in the list of its lecturers. */
export const AssignmentRow = AssignmentSettings.extend({
  assignmentId: z.string(),
  moduleCode: z.string(),
  moduleSlug: z.string(),
  title: z.string(),
  /** 0 while nobody set anything and the dates follow the calendar. */
  revision: z.int(),
  /** What holds where nothing is set. */
  usual: AssignmentSettings,
});
export type AssignmentRow = z.infer<typeof AssignmentRow>;

export const listCohortAssignments = route({
  id: 'listCohortAssignments',
  method: 'GET',
  path: '/api/cohorts/:cohortId/assignments',
  summary: 'The assignments of a cohort with their dates and rules, in the order of its track',
  access: cohortRoles,
  params: inCohort,
  query: inLocale,
  response: z.object({
    cohortTitle: z.string(),
    timeZone: z.string(),
    items: z.array(AssignmentRow),
  }),
  errors: ['cohorts/unknown'],
});

export const changeAssignment = route({
  id: 'changeAssignment',
  method: 'PUT',
  path: '/api/cohorts/:cohortId/assignments/:assignmentId',
  summary: 'Set dates and rules; null follows the calendar again',
  access: cohortRoles,
  params: inAssignment,
  body: z.object({
    id: WriteId,
    /** The revision that was changed. */
    revision: z.int().min(0),
    settings: AssignmentSettings.nullable(),
  }),
  response: z.object({ revision: z.int() }),
  errors: [
    'cohorts/unknown',
    'assignments/unknown',
    'assignments/changed-meanwhile',
    'assignments/dates-reversed',
  ],
});

/** A later deadline of one team. */
export const TeamExtension = z.object({
  id: z.uuid(),
  until: z.iso.datetime(),
  /** The team may hand in once more, whatever the rules say. */
  reopens: z.boolean(),
  reason: z.string(),
  grantedAt: z.iso.datetime(),
});
export type TeamExtension = z.infer<typeof TeamExtension>;

export const extendTeam = route({
  id: 'extendTeam',
  method: 'POST',
  path: '/api/cohorts/:cohortId/assignments/:assignmentId/extensions',
  summary: 'Give one team more time, or let it hand in again',
  access: cohortRoles,
  params: inAssignment,
  body: z.object({
    id: WriteId,
    teamId: z.uuid(),
    until: z.iso.datetime(),
    reopens: z.boolean(),
    reason: z.string().trim().min(1).max(500),
  }),
  errors: ['cohorts/unknown', 'assignments/unknown', 'teams/unknown'],
});

export const withdrawTeamExtension = route({
  id: 'withdrawTeamExtension',
  method: 'DELETE',
  path: '/api/cohorts/:cohortId/assignments/:assignmentId/extensions/:extensionId',
  summary: 'Take the extra time of a team back',
  access: cohortRoles,
  params: inAssignment.extend({ extensionId: z.uuid() }),
  errors: ['cohorts/unknown', 'assignments/extension-unknown'],
});

export const assignmentRoutes = [
  listCohortAssignments,
  changeAssignment,
  extendTeam,
  withdrawTeamExtension,
] as const;
