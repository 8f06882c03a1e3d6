import { z } from 'zod';
import { LessonWorkload, workloadThresholds } from './insight-workload.js';
import { cohortRoles, inCohort } from './cohorts.js';
import { Background } from './identity.js';
import { Locale } from './locale.js';
import { route } from './route.js';

const inLocale = z.object({ locale: Locale });

/** Why somebody may be stuck: the rule with the very numbers that it looked at. */
export const StuckReason = z.discriminatedUnion('rule', [
  /** No activity for `days` days, while `open` lessons can be done. */
  z.object({ rule: z.literal('idle'), days: z.int(), open: z.int() }),
  /** Handed in `tries` times, at best `best` of `max` points. */
  z.object({
    rule: z.literal('tries'),
    ...{ lessonId: z.string(), activityId: z.string(), title: z.string() },
    ...{ tries: z.int(), best: z.number(), max: z.number() },
  }),
  /** A stage was due `days` days ago, and `open` of its lessons are not complete. */
  z.object({
    rule: z.literal('behind'),
    ...{
      stageId: z.string(),
      title: z.string(),
      dueOn: z.iso.date(),
      days: z.int(),
      open: z.int(),
    },
  }),
  /** `minutes` on a lesson for which the others, `learners` of them, took `median`. */
  z.object({
    rule: z.literal('slow'),
    ...{ lessonId: z.string(), title: z.string() },
    ...{ minutes: z.int(), median: z.int(), learners: z.int() },
  }),
]);
export type StuckReason = z.infer<typeof StuckReason>;

/** From when a rule speaks; shown beside what it says. */
export const StuckThresholds = z.object({
  /** Days without activity. */
  idleDays: z.int(),
  /** Times that a quiz was handed in, never with all points. */
  tries: z.int(),
  /** How many times the median of the others, … */
  slowTimes: z.number(),
  /** … but at least so many minutes, … */
  slowMinutes: z.int(),
  /** … and compared with at least so many others. */
  slowLearners: z.int(),
});
export type StuckThresholds = z.infer<typeof StuckThresholds>;

/** A column: a module, or a lesson of the module that was asked for. */
export const MatrixColumn = z.object({
  id: z.string(),
  title: z.string(),
  /** Lessons in it. */
  total: z.int(),
});
export type MatrixColumn = z.infer<typeof MatrixColumn>;

export const MatrixRow = z.object({
  accountId: z.uuid(),
  displayName: z.string(),
  background: Background.nullable(),
  /** Lessons finished, of all columns of the track. */
  done: z.int(),
  /** Whole percent, rounded down. */
  percent: z.int(),
  /** Null before anything was done. */
  lastActiveAt: z.iso.datetime().nullable(),
  /** By column, in their order: lessons finished and lessons opened. */
  cells: z.array(z.object({ done: z.int(), opened: z.int() })),
  stuck: z.array(StuckReason),
});
export type MatrixRow = z.infer<typeof MatrixRow>;

export const MatrixSort = z.enum(['name', 'progress', 'active', 'stuck']);
export type MatrixSort = z.infer<typeof MatrixSort>;

/** Which learners, in which order. */
const chosen = inLocale.extend({
  search: z.string().trim().max(100).optional(),
  background: z.union([Background, z.literal('none')]).optional(),
  /** `any`, or the rule that must speak. */
  stuck: z.enum(['any', 'idle', 'tries', 'behind', 'slow']).optional(),
  sort: MatrixSort.default('name'),
  direction: z.enum(['up', 'down']).default('up'),
});

export const readMatrix = route({
  id: 'readMatrix',
  method: 'GET',
  path: '/api/cohorts/:cohortId/matrix',
  summary: 'Progress of its learners by module, or by lesson of one module',
  access: cohortRoles,
  params: inCohort,
  query: chosen.extend({
    /** Code of a module: columns are its lessons. */
    module: z.string().max(20).optional(),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    columns: z.array(MatrixColumn),
    rows: z.array(MatrixRow),
    /** Learners that were chosen, and all of the cohort. */
    total: z.int(),
    learners: z.int(),
    /** Learners of the cohort for whom a rule speaks. */
    stuck: z.int(),
    thresholds: StuckThresholds,
  }),
  errors: ['cohorts/unknown', 'catalogue/module-unknown'],
});

export const exportMatrixCsv = route({
  id: 'exportMatrixCsv',
  method: 'GET',
  path: '/api/cohorts/:cohortId/matrix.csv',
  summary: 'The learners that were chosen with the day of each finished lesson, to download',
  access: cohortRoles,
  params: inCohort,
  query: chosen,
  mediaType: 'text/csv',
  response: z.string(),
  errors: ['cohorts/unknown'],
});

export const exportMatrixXlsx = route({
  id: 'exportMatrixXlsx',
  method: 'GET',
  path: '/api/cohorts/:cohortId/matrix.xlsx',
  summary: 'The same as a workbook for spreadsheets',
  access: cohortRoles,
  params: inCohort,
  query: chosen,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  response: z.string(),
  errors: ['cohorts/unknown'],
});

export const readWorkload = route({
  id: 'readWorkload',
  method: 'GET',
  path: '/api/cohorts/:cohortId/workload',
  summary: 'Minutes that lessons say they take beside minutes that were measured',
  access: cohortRoles,
  params: inCohort,
  query: inLocale,
  response: z.object({
    modules: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        ects: z.number(),
        /** What the module says that all of it takes, in hours. */
        hours: z.object({ min: z.number(), max: z.number() }),
        lessons: z.array(LessonWorkload),
      }),
    ),
    thresholds: workloadThresholds,
  }),
  errors: ['cohorts/unknown'],
});

export const insightRoutes = [readMatrix, exportMatrixCsv, exportMatrixXlsx, readWorkload] as const;
