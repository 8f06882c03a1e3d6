import { z } from 'zod';
import { RubricCriterion } from './catalogue.js';
import { cohortRoles, inCohort } from './cohorts.js';
import { Locale } from './locale.js';
import {
  ContributionShare,
  GradeEvent,
  GradeRounding,
  GradeScale,
  GradeSettings,
  MarkedCriteria,
} from './marking.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

const inLocale = z.object({ locale: Locale });
const percent = z.number().min(0).max(100);

/** A learner's grade of an assignment with all its reasons. */
export const Grade = z.object({
  id: z.uuid(),
  accountId: z.uuid(),
  displayName: z.string(),
  cohortId: z.uuid(),
  assignmentId: z.string(),
  title: z.string(),
  percent,
  scale: GradeScale,
  rounding: GradeRounding,
  teamPercent: percent,
  rubric: z.array(RubricCriterion),
  criteria: MarkedCriteria,
  comment: z.string(),
  /** How contribution counted; null where it did not. Her own alone. */
  contribution: ContributionShare.omit({ accountId: true, displayName: true })
    .extend(GradeSettings.pick({ weight: true, penalty: true, cap: true }).shape)
    .nullable(),
  appeal: z
    .object({ reason: z.string(), at: z.iso.datetime(), answer: z.string().nullable() })
    .nullable(),
  visibleAt: z.iso.datetime(),
  history: z.array(GradeEvent),
});
export type Grade = z.infer<typeof Grade>;

const inAssignment = inCohort.extend({ assignmentId: z.string().max(100) });
const unknownAssignment = ['cohorts/unknown', 'assignments/unknown'] as const;
const ofGrade = z.object({ gradeId: z.uuid() });

const PreviewRow = z.object({
  accountId: z.uuid(),
  displayName: z.string(),
  teamName: z.string(),
  percent,
  teamPercent: percent,
  /** Percent that was released before; null: none. */
  before: percent.nullable(),
});

export const ReleaseState = z.object({
  id: z.uuid(),
  /** Until when it can be undone; learners see nothing before. */
  visibleAt: z.iso.datetime(),
  undoable: z.boolean(),
});

export const previewRelease = route({
  id: 'previewRelease',
  method: 'GET',
  path: '/api/cohorts/:cohortId/releases/:assignmentId',
  summary: 'The grades that a release would give, and which teams have none yet',
  access: cohortRoles,
  params: inAssignment,
  query: inLocale,
  response: z.object({
    title: z.string(),
    settings: GradeSettings,
    grades: z.array(PreviewRow),
    waiting: z.array(z.object({ teamId: z.uuid(), teamName: z.string() })),
    release: ReleaseState.nullable(),
  }),
  errors: unknownAssignment,
});

export const releaseGrades = route({
  id: 'releaseGrades',
  method: 'POST',
  path: '/api/cohorts/:cohortId/releases/:assignmentId',
  summary: 'Release what the preview shows, for all at once; grades that change need a reason',
  access: cohortRoles,
  params: inAssignment,
  body: z.object({ id: WriteId, reason: z.string().trim().max(2000).nullable() }),
  response: ReleaseState,
  errors: [...unknownAssignment, 'grades/not-possible', 'grades/reason-missing'],
});

export const undoRelease = route({
  id: 'undoRelease',
  method: 'POST',
  path: '/api/cohorts/:cohortId/releases/:assignmentId/undo',
  summary: 'Undo the last release within its time of grace',
  access: cohortRoles,
  params: inAssignment,
  /** The release that is undone; once it is, the same again changes nothing. */
  body: z.object({ releaseId: z.uuid() }),
  errors: [...unknownAssignment, 'grades/too-late'],
});

export const listMyGrades = route({
  id: 'listMyGrades',
  method: 'GET',
  path: '/api/me/grades',
  summary: 'My grades with their reasons, newest first',
  access: 'signed-in',
  query: inLocale,
  response: z.object({ items: z.array(Grade) }),
});

export const appealGrade = route({
  id: 'appealGrade',
  method: 'POST',
  path: '/api/grades/:gradeId/appeal',
  summary: 'Ask to look at my grade again, once',
  access: 'signed-in',
  params: ofGrade,
  body: z.object({ id: WriteId, reason: z.string().trim().min(1).max(4000) }),
  errors: ['grades/unknown', 'grades/already-appealed'],
});

export const readGrade = route({
  id: 'readGrade',
  method: 'GET',
  path: '/api/grades/:gradeId',
  summary: 'A grade of a learner in a cohort of mine, with its reasons and history',
  access: cohortRoles,
  params: ofGrade,
  query: inLocale,
  response: Grade,
  errors: ['grades/unknown'],
});

export const answerAppeal = route({
  id: 'answerAppeal',
  method: 'POST',
  path: '/api/grades/:gradeId/answer',
  summary: 'Answer an appeal, with a new grade or without',
  access: cohortRoles,
  params: ofGrade,
  body: z.object({
    id: WriteId,
    answer: z.string().trim().min(1).max(4000),
    /** Null: the grade stays. */
    percent: percent.nullable(),
  }),
  errors: ['grades/unknown', 'grades/not-possible'],
});

/** A grade in the overview of a cohort. */
const GradeCell = z.object({
  gradeId: z.uuid(),
  percent,
  scale: GradeScale,
  rounding: GradeRounding,
  /** Learners see it. */
  visible: z.boolean(),
  appeal: z.enum(['none', 'open', 'answered']),
});

export const listGrades = route({
  id: 'listGrades',
  method: 'GET',
  path: '/api/cohorts/:cohortId/grades',
  summary: 'Grades of a cohort by learner and assignment, 50 learners a page, for its lecturers',
  access: cohortRoles,
  params: inCohort,
  query: inLocale.extend({
    appeals: z.stringbool().default(false),
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  response: z.object({
    assignments: z.array(z.object({ assignmentId: z.string(), title: z.string() })),
    rows: z.array(
      z.object({
        accountId: z.uuid(),
        displayName: z.string(),
        /** By assignment, in their order. */
        cells: z.array(GradeCell.nullable()),
      }),
    ),
    total: z.int(),
    pages: z.int(),
    openAppeals: z.int(),
  }),
  errors: ['cohorts/unknown'],
});

export const exportGradesCsv = route({
  id: 'exportGradesCsv',
  method: 'GET',
  path: '/api/cohorts/:cohortId/grades.csv',
  summary: 'All grades of a cohort, to download',
  access: cohortRoles,
  params: inCohort,
  query: inLocale,
  mediaType: 'text/csv',
  response: z.string(),
  errors: ['cohorts/unknown'],
});

export const exportGradesXlsx = route({
  id: 'exportGradesXlsx',
  method: 'GET',
  path: '/api/cohorts/:cohortId/grades.xlsx',
  summary: 'The same as a workbook for spreadsheets',
  access: cohortRoles,
  params: inCohort,
  query: inLocale,
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  response: z.string(),
  errors: ['cohorts/unknown'],
});

export const gradeRoutes = [
  previewRelease,
  releaseGrades,
  undoRelease,
  listMyGrades,
  appealGrade,
  readGrade,
  answerAppeal,
  listGrades,
  exportGradesCsv,
  exportGradesXlsx,
] as const;
