import { z } from 'zod';
import { RubricCriterion } from './catalogue.js';
import { cohortRoles, inCohort } from './cohorts.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

const inLocale = z.object({ locale: Locale });
const share = z.number().min(0).max(1);
const percent = z.number().min(0).max(100);

/** What grades of an assignment look like: 0 to 20, 0 to 100, 1 to 10, ECTS letters, pass or fail. */
export const GradeScale = z.enum(['twenty', 'hundred', 'ten', 'ects', 'pass']);
export type GradeScale = z.infer<typeof GradeScale>;

export const GradeRounding = z.enum(['whole', 'half', 'tenth', 'hundredth']);
export type GradeRounding = z.infer<typeof GradeRounding>;

/** How an assignment is graded in a cohort. */
export const GradeSettings = z.object({
  scale: GradeScale,
  rounding: GradeRounding,
  /** Part of the mark that depends on contribution; 0: everybody gets the team's mark. */
  weight: share,
  /** What who rated nobody in her team loses of her mark. */
  penalty: share,
  /** How far a mark may lie from the team's, in percent points. */
  cap: percent,
  /** Whether a second marker is asked for. */
  moderated: z.boolean(),
  /** Minutes in which a release can be undone; learners see and hear nothing until then. */
  graceMinutes: z.int().min(0).max(1440),
});
export type GradeSettings = z.infer<typeof GradeSettings>;

/** Levels and comments by criterion; a draft may be unfinished. */
export const MarkedCriteria = z.record(
  z.string().max(100),
  z.object({ level: z.string().max(100).nullable(), comment: z.string().max(4000) }),
);
export type MarkedCriteria = z.infer<typeof MarkedCriteria>;
const mark = { criteria: MarkedCriteria, comment: z.string().max(8000) };

/** Where marking of a submission stands; see `markingStanding` of the rules. */
export const MarkingStanding = z.enum(['open', 'second', 'differs', 'ready']);
export type MarkingStanding = z.infer<typeof MarkingStanding>;

export const MarkingRow = z.object({
  submissionId: z.uuid(),
  teamId: z.uuid(),
  teamName: z.string(),
  submittedAt: z.iso.datetime(),
  late: z.boolean(),
  final: z.boolean(),
  mine: z.enum(['none', 'draft', 'settled']),
  standing: MarkingStanding,
  /** Of the team; null until it stands, and while my own draft is open. */
  percent: percent.nullable(),
  released: z.boolean(),
});
export type MarkingRow = z.infer<typeof MarkingRow>;

/** One member's mark and how it came about; see `webpa` of the rules. */
export const ContributionShare = z.object({
  accountId: z.uuid(),
  displayName: z.string(),
  rated: z.boolean(),
  raters: z.int(),
  score: z.number().nullable(),
  factor: z.number(),
  overridden: z.boolean(),
  uncapped: z.number(),
  percent: z.number(),
  capped: z.boolean(),
});
export type ContributionShare = z.infer<typeof ContributionShare>;

/** Something that happened to a mark or a grade; each is kept for ever. */
export const GradeEvent = z.object({
  id: z.uuid(),
  kind: z.enum([
    ...(['settled', 'reopened', 'agreed', 'factor'] as const),
    ...(['released', 'withdrawn', 'changed', 'appealed', 'answered'] as const),
  ]),
  at: z.iso.datetime(),
  byName: z.string(),
  /** Whom it is about; null: the team. */
  aboutName: z.string().nullable(),
  /** Percent; for `factor` the factor. */
  from: z.number().nullable(),
  to: z.number().nullable(),
  reason: z.string().nullable(),
});
export type GradeEvent = z.infer<typeof GradeEvent>;

const OthersMark = z.object({ ...mark, name: z.string(), percent: percent.nullable() });

export const Marking = z.object({
  submissionId: z.uuid(),
  cohortId: z.uuid(),
  teamId: z.uuid(),
  teamName: z.string(),
  assignmentId: z.string(),
  title: z.string(),
  number: z.int(),
  submittedAt: z.iso.datetime(),
  late: z.boolean(),
  released: z.boolean(),
  rubric: z.array(RubricCriterion),
  settings: GradeSettings,
  mine: z.object({ ...mark, settled: z.boolean(), editedAt: z.iso.datetime() }).nullable(),
  /** Settled marks of colleagues; null until my own is settled. */
  others: z.array(OthersMark).nullable(),
  /** Marks of other teams, without names; null until my own is settled. */
  peers: z.array(z.object({ criteria: MarkedCriteria, percent: percent.nullable() })).nullable(),
  agreed: z.object({ ...mark, percent: percent.nullable() }).nullable(),
  standing: MarkingStanding,
  /** Criteria on which settled marks differ. */
  differing: z.array(z.string()),
  /** What each member would get; null until the mark of the team stands. */
  shares: z.array(ContributionShare).nullable(),
  history: z.array(GradeEvent),
});
export type Marking = z.infer<typeof Marking>;

/** A sentence that markers use again. */
export const MarkingComment = z.object({
  id: z.uuid(),
  text: z.string(),
  /** Other lecturers of the cohort may use it too. */
  shared: z.boolean(),
  mine: z.boolean(),
});
export type MarkingComment = z.infer<typeof MarkingComment>;

const inAssignment = inCohort.extend({ assignmentId: z.string().max(100) });
const ofSubmission = z.object({ submissionId: z.uuid() });
const unknownAssignment = ['cohorts/unknown', 'assignments/unknown'] as const;
const unknown = 'grades/unknown';

export const listMarking = route({
  id: 'listMarking',
  method: 'GET',
  path: '/api/cohorts/:cohortId/marking/:assignmentId',
  summary: 'What teams handed in for an assignment, in the order of marking, for its lecturers',
  access: cohortRoles,
  params: inAssignment,
  query: inLocale,
  response: z.object({
    title: z.string(),
    settings: GradeSettings,
    items: z.array(MarkingRow),
  }),
  errors: unknownAssignment,
});

export const saveGradeSettings = route({
  id: 'saveGradeSettings',
  method: 'PUT',
  path: '/api/cohorts/:cohortId/marking/:assignmentId/settings',
  summary: 'How an assignment is graded; what is released already keeps its own',
  access: cohortRoles,
  params: inAssignment,
  body: GradeSettings,
  errors: unknownAssignment,
});

export const readMarking = route({
  id: 'readMarking',
  method: 'GET',
  path: '/api/marking/:submissionId',
  summary: 'A submission to mark: the rubric in effect, my draft, and once that is settled others’',
  access: cohortRoles,
  params: ofSubmission,
  query: inLocale,
  response: Marking,
  errors: [unknown],
});

export const saveMarking = route({
  id: 'saveMarking',
  method: 'PUT',
  path: '/api/marking/:submissionId/draft',
  summary: 'Keep my draft; one that was edited later stays',
  access: cohortRoles,
  params: ofSubmission,
  body: z.object({ ...mark, editedAt: z.iso.datetime() }),
  errors: [unknown, 'grades/not-possible'],
});

export const settleMarking = route({
  id: 'settleMarking',
  method: 'POST',
  path: '/api/marking/:submissionId/settlement',
  summary: 'Settle my mark, or open it again while nobody else settled one',
  access: cohortRoles,
  params: ofSubmission,
  body: z.object({ id: WriteId, settled: z.boolean() }),
  errors: [unknown, 'grades/not-possible', 'grades/incomplete'],
});

export const agreeMark = route({
  id: 'agreeMark',
  method: 'POST',
  path: '/api/marking/:submissionId/agreement',
  summary: 'The mark that markers agreed on, with the reason',
  access: cohortRoles,
  params: ofSubmission,
  body: z.object({ id: WriteId, ...mark, reason: z.string().trim().min(1).max(2000) }),
  errors: [unknown, 'grades/not-possible', 'grades/incomplete'],
});

export const setFactor = route({
  id: 'setFactor',
  method: 'POST',
  path: '/api/marking/:submissionId/factors',
  summary: 'Set somebody’s contribution by hand, with the reason; null takes that back',
  access: cohortRoles,
  params: ofSubmission,
  body: z.object({
    id: WriteId,
    accountId: z.uuid(),
    factor: z.number().min(0).max(2).nullable(),
    reason: z.string().trim().min(1).max(2000),
  }),
  errors: [unknown],
});

export const listMarkingComments = route({
  id: 'listMarkingComments',
  method: 'GET',
  path: '/api/cohorts/:cohortId/marking-comments',
  summary: 'Sentences that I and the other lecturers of a cohort use again',
  access: cohortRoles,
  params: inCohort,
  response: z.object({ items: z.array(MarkingComment) }),
  errors: ['cohorts/unknown'],
});

const oneComment = inCohort.extend({ commentId: z.uuid() });

export const saveMarkingComment = route({
  id: 'saveMarkingComment',
  method: 'PUT',
  path: '/api/cohorts/:cohortId/marking-comments/:commentId',
  summary: 'Keep a sentence of mine, or change it',
  access: cohortRoles,
  params: oneComment,
  body: z.object({ text: z.string().trim().min(1).max(2000), shared: z.boolean() }),
  errors: ['cohorts/unknown', unknown],
});

export const removeMarkingComment = route({
  id: 'removeMarkingComment',
  method: 'DELETE',
  path: '/api/cohorts/:cohortId/marking-comments/:commentId',
  summary: 'Remove a sentence of mine',
  access: cohortRoles,
  params: oneComment,
  errors: ['cohorts/unknown'],
});

export const markingRoutes = [
  listMarking,
  saveGradeSettings,
  readMarking,
  saveMarking,
  settleMarking,
  agreeMark,
  setFactor,
  listMarkingComments,
  saveMarkingComment,
  removeMarkingComment,
] as const;
