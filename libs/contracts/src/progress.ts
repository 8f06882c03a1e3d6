import { z } from 'zod';
import { ModuleSummary } from './catalogue.js';
import { Locale } from './locale.js';
import { route } from './route.js';

/** Client-made id of a write: the same id twice is the same write. */
export const WriteId = z.uuid();

export const Completion = z.object({
  id: WriteId,
  lessonId: z.string(),
  /** Version of the module that was finished. */
  version: z.string(),
  completedAt: z.iso.datetime(),
});
export type Completion = z.infer<typeof Completion>;

/** How far one learner is in one lesson. */
export const LessonProgress = z.object({
  lessonId: z.string(),
  openedAt: z.iso.datetime().nullable(),
  completedAt: z.iso.datetime().nullable(),
  /** Block that was last read: where to resume. */
  blockId: z.string().nullable(),
  /** Activities of this lesson with a stored answer. */
  answered: z.array(z.string()),
});
export type LessonProgress = z.infer<typeof LessonProgress>;

export const ModuleProgress = z.object({
  code: z.string(),
  lessons: z.array(LessonProgress),
  completed: z.int(),
  total: z.int(),
  /** Whole percent, rounded down, so that 100 means finished. */
  percent: z.int(),
});
export type ModuleProgress = z.infer<typeof ModuleProgress>;

export const readModuleProgress = route({
  id: 'readModuleProgress',
  method: 'GET',
  path: '/api/me/progress/:moduleCode',
  summary: 'My progress in one module',
  access: 'signed-in',
  params: z.object({ moduleCode: z.string().max(20) }),
  response: ModuleProgress,
  errors: ['catalogue/module-unknown'],
});

/** Where reading goes on: the one next step of the learner home. */
export const NextStep = z.object({
  reason: z.enum(['start', 'resume', 'next', 'done']),
  lesson: z
    .object({
      id: z.string(),
      slug: z.string(),
      title: z.string(),
      question: z.string(),
      minutes: z.int(),
      moduleSlug: z.string(),
      moduleTitle: z.string(),
      blockId: z.string().nullable(),
    })
    .nullable(),
});
export type NextStep = z.infer<typeof NextStep>;

/** One warp thread of the cloth: a module with a cell per lesson. */
export const ClothThread = ModuleSummary.pick({
  code: true,
  title: true,
  ects: true,
  status: true,
  slug: true,
}).extend({
  cells: z.array(
    z.object({
      lessonId: z.string(),
      title: z.string(),
      state: z.enum(['open', 'started', 'complete']),
    }),
  ),
});
export type ClothThread = z.infer<typeof ClothThread>;

/** A cohort that I follow, with how far I am in its modules. */
export const HomeCohort = z.object({
  id: z.uuid(),
  title: z.string(),
  trackTitle: z.string(),
  endsOn: z.iso.date(),
  /** Codes of its modules, in order. */
  modules: z.array(z.string()),
  ects: z.object({ earned: z.number(), total: z.number() }),
  lessons: z.object({ completed: z.int(), total: z.int() }),
});
export type HomeCohort = z.infer<typeof HomeCohort>;

/** Something with a deadline that is not done yet; `source` says which part of Weft asks for it. */
export const DueItem = z.object({
  source: z.enum(['agreement', 'hand-in', 'review', 'round', 'stage', 'lesson', 'goal']),
  id: z.string(),
  title: z.string(),
  /** Whose it is: the cohort, the team, the module of a round; empty for what is only mine. */
  place: z.string(),
  /** Where it is done, without the language; null where there is no one page. */
  path: z.string().nullable(),
  /** Null where there is no day: it can be done now. */
  dueOn: z.iso.date().nullable(),
  late: z.boolean(),
  /** The deadline was stretched for me. */
  extended: z.boolean(),
});
export type DueItem = z.infer<typeof DueItem>;

export const readHome = route({
  id: 'readHome',
  method: 'GET',
  path: '/api/me/home',
  summary: 'The learner home: one next step, what is due, the cloth, what was done lately',
  access: 'signed-in',
  query: z.object({ locale: Locale }),
  response: z.object({
    nextStep: NextStep,
    /** Soonest first, at most eight. */
    due: z.array(DueItem),
    /** Cards to practise today. */
    practice: z.int(),
    goals: z.object({
      /** The module in which I may set a goal now. */
      ask: z.object({ moduleCode: z.string(), moduleTitle: z.string() }).nullable(),
      /** Goals of modules that I finished, without a look back. */
      lookBack: z.int(),
    }),
    cohorts: z.array(HomeCohort),
    ects: z.object({ earned: z.number(), total: z.number() }),
    cloth: z.array(ClothThread),
    recent: z.array(
      z.object({ lessonId: z.string(), title: z.string(), completedAt: z.iso.datetime() }),
    ),
  }),
});

export const recordPosition = route({
  id: 'recordPosition',
  method: 'PUT',
  path: '/api/me/positions/:lessonId',
  summary: 'Where I am in a lesson; opening it is the first position. A later `at` wins.',
  access: 'signed-in',
  params: z.object({ lessonId: z.string().max(100) }),
  body: z.object({ blockId: z.string().max(200).nullable(), at: z.iso.datetime() }),
  errors: ['catalogue/lesson-unknown'],
});

export const markComplete = route({
  id: 'markComplete',
  method: 'POST',
  path: '/api/me/completions',
  summary: 'Mark a lesson complete: once, and never undone or re-dated',
  access: 'signed-in',
  body: z.object({
    id: WriteId,
    lessonId: z.string().max(100),
    at: z.iso.datetime(),
    /** The version of the module that was read; without it, the one that she reads now. */
    version: z.string().max(40).optional(),
  }),
  response: Completion,
  errors: ['catalogue/lesson-unknown'],
});

export const progressRoutes = [readModuleProgress, readHome, recordPosition, markComplete] as const;
