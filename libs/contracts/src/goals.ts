import { z } from 'zod';
import { cohortRoles, inCohort } from './cohorts.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

const inLocale = z.object({ locale: Locale });

/** What became of a goal, in the learner's own judgement. */
export const GoalOutcome = z.enum(['reached', 'partly', 'changed']);
export type GoalOutcome = z.infer<typeof GoalOutcome>;

/** What a learner writes of a goal (P2); every change is kept. */
const GoalContent = z.object({
  /** The module it belongs to; null: the whole track. */
  moduleCode: z.string().max(20).nullable(),
  text: z.string().trim().min(1).max(500),
  /** How she will see that it is reached. */
  evidence: z.string().trim().max(500),
  dueOn: z.iso.date().nullable(),
  outcome: GoalOutcome.nullable(),
  /** What became of it, in her own words. */
  lookBack: z.string().trim().max(2000),
  /** The cohort whose lecturers may read it; null: nobody but herself. */
  sharedWith: z.uuid().nullable(),
  /** Taken off the list; it can be put back. */
  removed: z.boolean(),
});

export const Goal = GoalContent.extend({
  id: z.uuid(),
  setAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /** How often it was written anew. */
  revisions: z.int(),
});
export type Goal = z.infer<typeof Goal>;

/** A goal that she wrote in a lesson, which can be followed here without writing it again. */
export const WrittenGoal = z.object({
  moduleCode: z.string(),
  text: z.string(),
  evidence: z.string(),
  dueOn: z.iso.date().nullable(),
  /** Where the lesson is read, without the language. */
  path: z.string(),
  lessonTitle: z.string(),
});
export type WrittenGoal = z.infer<typeof WrittenGoal>;

export const listGoals = route({
  id: 'listGoals',
  method: 'GET',
  path: '/api/me/goals',
  summary: 'My goals, those I wrote in lessons, and what they can belong to',
  access: 'signed-in',
  query: inLocale,
  response: z.object({
    items: z.array(Goal),
    written: z.array(WrittenGoal),
    modules: z.array(z.object({ code: z.string(), title: z.string() })),
    cohorts: z.array(z.object({ id: z.uuid(), title: z.string() })),
  }),
});

export const saveGoal = route({
  id: 'saveGoal',
  method: 'PUT',
  path: '/api/me/goals/:goalId',
  summary: 'Set or change a goal of mine; what it said before is kept, a later `at` wins',
  access: 'signed-in',
  params: z.object({ goalId: z.uuid() }),
  body: GoalContent.extend({ id: WriteId, at: z.iso.datetime() }),
  response: Goal,
  errors: ['cohorts/unknown', 'catalogue/module-unknown'],
});

export const listGoalRevisions = route({
  id: 'listGoalRevisions',
  method: 'GET',
  path: '/api/me/goals/:goalId/revisions',
  summary: 'What a goal of mine said, newest first',
  access: 'signed-in',
  params: z.object({ goalId: z.uuid() }),
  response: z.object({ items: z.array(GoalContent.extend({ at: z.iso.datetime() })) }),
  errors: ['request/not-found'],
});

export const skipGoals = route({
  id: 'skipGoals',
  method: 'PUT',
  path: '/api/me/goal-skips/:moduleCode',
  summary: 'Do not ask me for goals in this module',
  access: 'signed-in',
  params: z.object({ moduleCode: z.string().max(20) }),
  errors: ['catalogue/module-unknown'],
});

export const listSharedGoals = route({
  id: 'listSharedGoals',
  method: 'GET',
  path: '/api/cohorts/:cohortId/goals',
  summary: 'Goals that learners of a cohort chose to show its lecturers',
  access: cohortRoles,
  params: inCohort,
  response: z.object({
    items: z.array(
      Goal.omit({ sharedWith: true, removed: true }).extend({ displayName: z.string() }),
    ),
  }),
  errors: ['cohorts/unknown'],
});

export const goalRoutes = [
  listGoals,
  saveGoal,
  listGoalRevisions,
  skipGoals,
  listSharedGoals,
] as const;
