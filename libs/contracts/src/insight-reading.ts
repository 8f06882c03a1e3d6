import { z } from 'zod';
import { cohortRoles, inCohort } from './cohorts.js';
import { ItemAnalysis } from './insight-quiz.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

const inLocale = z.object({ locale: Locale });
const inActivity = inCohort.extend({ activityId: z.string().min(1).max(200) });

/**
 * Who of the lecturers of a learner's cohorts reads an answer: `open`, all of them unless she
 * withholds it; `asked`, nobody unless she shares it; `never`, nobody.
 */
export const SharingRule = z.enum(['open', 'asked', 'never']);
export type SharingRule = z.infer<typeof SharingRule>;

const Activity = z.object({
  activityId: z.string(),
  kind: z.string(),
  title: z.string(),
  lessonTitle: z.string(),
  rule: SharingRule,
});

export const CohortActivity = Activity.extend({
  /** Learners of the cohort who answered, and of how many the lecturer may read it. */
  answered: z.int(),
  shared: z.int(),
});
export type CohortActivity = z.infer<typeof CohortActivity>;

export const listCohortActivities = route({
  id: 'listCohortActivities',
  method: 'GET',
  path: '/api/cohorts/:cohortId/activities',
  summary: 'The activities of one module, with how many learners of the cohort answered',
  access: cohortRoles,
  params: inCohort,
  query: inLocale.extend({ module: z.string().max(20).optional() }),
  response: z.object({
    modules: z.array(z.object({ code: z.string(), title: z.string() })),
    /** The module that is shown: the first one unless told. */
    module: z.string().nullable(),
    items: z.array(CohortActivity),
  }),
  errors: ['cohorts/unknown', 'catalogue/module-unknown'],
});

export const CohortAnswer = z.object({
  /** Null where no names were asked for. */
  learner: z.object({ accountId: z.uuid(), displayName: z.string() }).nullable(),
  /** What she answered as text: lines with a depth from 0 and a label where there is one. */
  lines: z.array(z.object({ depth: z.int(), label: z.string(), text: z.string() })),
  submitted: z.boolean(),
  /** Null where no names were asked for: a moment can tell who it was. */
  editedAt: z.iso.datetime().nullable(),
  score: z.object({ score: z.number(), max: z.number() }).nullable(),
});
export type CohortAnswer = z.infer<typeof CohortAnswer>;

export const readCohortAnswers = route({
  id: 'readCohortAnswers',
  method: 'GET',
  path: '/api/cohorts/:cohortId/activities/:activityId/answers',
  summary: 'What learners answered to one activity, 20 a page, only what may be read',
  access: cohortRoles,
  params: inActivity,
  query: inLocale.extend({
    /** Without names, in an order that says nothing. */
    anonymous: z.enum(['yes', 'no']).default('no'),
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  response: z.object({
    activity: CohortActivity,
    items: z.array(CohortAnswer),
    pages: z.int(),
  }),
  errors: ['cohorts/unknown', 'answers/activity-unknown'],
});

export const readQuizAnalysis = route({
  id: 'readQuizAnalysis',
  method: 'GET',
  path: '/api/cohorts/:cohortId/activities/:activityId/analysis',
  summary: 'How the items of a quiz worked, from the first attempt of each learner',
  access: cohortRoles,
  params: inActivity,
  query: inLocale.extend({
    /** Everybody on this installation, only where enough of them are of other cohorts. */
    scope: z.enum(['cohort', 'everyone']).default('cohort'),
  }),
  response: z.object({
    activity: Activity,
    scope: z.enum(['cohort', 'everyone']),
    /** False where too few people of other cohorts answered. */
    everyone: z.boolean(),
    /** Learners who handed it in. */
    learners: z.int(),
    /** Answers that an item needs before figures are given. */
    needed: z.object({ difficulty: z.int(), discrimination: z.int() }),
    items: z.array(ItemAnalysis),
  }),
  errors: ['cohorts/unknown', 'answers/activity-unknown'],
});

/** One of my answers, and who may read it. */
export const MySharing = Activity.extend({
  /** The lecturers of my cohorts may read it. */
  shared: z.boolean(),
  /** When I chose so; null where it is the rule of its kind. */
  chosenAt: z.iso.datetime().nullable(),
});
export type MySharing = z.infer<typeof MySharing>;

export const listMySharing = route({
  id: 'listMySharing',
  method: 'GET',
  path: '/api/me/sharing',
  summary: 'Who may read my answers',
  access: 'signed-in',
  query: inLocale,
  response: z.object({
    /** The cohorts whose lecturers it is about. */
    cohorts: z.array(z.object({ title: z.string(), lecturers: z.array(z.string()) })),
    items: z.array(MySharing),
  }),
});

export const changeMySharing = route({
  id: 'changeMySharing',
  method: 'PUT',
  path: '/api/me/sharing/:activityId',
  summary: 'Share or withhold my answer to one activity; every choice is kept, the last one counts',
  access: 'signed-in',
  params: z.object({ activityId: z.string().min(1).max(200) }),
  body: z.object({ id: WriteId, shared: z.boolean() }),
  response: z.object({ shared: z.boolean() }),
  errors: ['answers/activity-unknown', 'insight/never-shared'],
});

export const readingRoutes = [
  listCohortActivities,
  readCohortAnswers,
  readQuizAnalysis,
  listMySharing,
  changeMySharing,
] as const;
