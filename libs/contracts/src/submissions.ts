import { z } from 'zod';
import { AgreementContent } from './agreement-content.js';
import { CohortAssignment, HandInDates, HandInRules, inAssignment } from './assignments.js';
import { RubricCriterion } from './catalogue.js';
import { cohortRoles } from './cohorts.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';
import { WorkspaceSnapshot } from './workspace.js';

/** What is still to be done before a team may hand in finally. */
export const MissingKind = z.enum([
  'workspace',
  'agreement',
  'user-tests',
  'give-feedback',
  'receive-feedback',
  'team-feedback',
]);
export type MissingKind = z.infer<typeof MissingKind>;

/** Something that is missing: of one member, or of the team (null); `count`: how many more. */
export const MissingPart = z.object({
  kind: MissingKind,
  accountId: z.uuid().nullable(),
  count: z.int().min(1),
});
export type MissingPart = z.infer<typeof MissingPart>;

/** What happened to a submission, in order. */
export const SubmissionState = z.enum(['standing', 'replaced', 'withdrawn']);
export type SubmissionState = z.infer<typeof SubmissionState>;

const Person = z.object({ accountId: z.uuid(), displayName: z.string() });

/** A file as it was when it was handed in. */
export const FrozenFile = z.object({
  attachmentId: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  hash: z.string(),
  picture: z.boolean(),
});
export type FrozenFile = z.infer<typeof FrozenFile>;

/** A submission in a list. */
export const SubmissionRow = z.object({
  id: z.uuid(),
  /** Counts the submissions of a team for an assignment from 1. */
  number: z.int(),
  submittedAt: z.iso.datetime(),
  byName: z.string(),
  late: z.boolean(),
  /** Handed in for good; otherwise to get feedback. */
  final: z.boolean(),
  state: SubmissionState,
  /** SHA-256 of all that was frozen: the receipt. */
  hash: z.string(),
});
export type SubmissionRow = z.infer<typeof SubmissionRow>;

/** Why a team cannot hand in, or null. */
export const HandInRefusal = z.enum(['not-open', 'closed', 'not-again', 'incomplete', 'empty']);
export type HandInRefusal = z.infer<typeof HandInRefusal>;

const inWork = z.object({ teamId: z.uuid(), assignmentId: z.string().min(1).max(100) });
const inLocale = z.object({ locale: Locale });
const one = z.object({ submissionId: z.uuid() });

/** All that a team sees before it hands in. */
export const HandIn = z.object({
  team: z.object({ id: z.uuid(), name: z.string(), members: z.array(Person) }),
  standing: z.enum(['member', 'former', 'lecturer']),
  /** Dates are those of this team. */
  assignment: CohortAssignment.omit({ rubric: true, milestones: true }),
  timeZone: z.string(),
  /** Why the deadline is later than that of the others. */
  extension: z.object({ until: z.iso.datetime(), reason: z.string() }).nullable(),
  /** Why not now: for feedback, and finally. */
  refusal: z.object({ draft: HandInRefusal.nullable(), final: HandInRefusal.nullable() }),
  missing: z.array(MissingPart.extend({ displayName: z.string().nullable() })),
  /** What would be frozen now; null for who is no member, or while nothing was made. */
  preview: z
    .object({
      words: z.int(),
      snapshot: WorkspaceSnapshot,
      files: z.array(FrozenFile),
      /** Changes with what is in it, so that nobody hands in something else than she saw. */
      hash: z.string(),
    })
    .nullable(),
  submissions: z.array(SubmissionRow.extend({ mayWithdraw: z.boolean() })),
});
export type HandIn = z.infer<typeof HandIn>;

export const readHandIn = route({
  id: 'readHandIn',
  method: 'GET',
  path: '/api/teams/:teamId/hand-in/:assignmentId',
  summary: 'What my team would hand in, what is still missing, the rules and what it handed in',
  access: 'signed-in',
  params: inWork,
  query: inLocale,
  response: HandIn,
  errors: ['teams/unknown', 'assignments/unknown'],
});

export const submitWork = route({
  id: 'submitWork',
  method: 'POST',
  path: '/api/teams/:teamId/hand-in/:assignmentId',
  summary: 'Hand in the work of my team as it is now, to get feedback or for good',
  access: 'signed-in',
  params: inWork,
  body: z.object({
    id: WriteId,
    final: z.boolean(),
    /** Of the preview that was seen; what changed since is shown first. */
    seen: z.string().length(64),
  }),
  response: SubmissionRow,
  errors: [
    'teams/unknown',
    'assignments/unknown',
    'submissions/not-open',
    'submissions/closed',
    'submissions/not-again',
    'submissions/not-complete',
    'submissions/changed-meanwhile',
  ],
});

/** A submission with everything that was frozen in it. */
export const SubmissionDetail = SubmissionRow.extend({
  teamId: z.uuid(),
  teamName: z.string(),
  cohortId: z.uuid(),
  assignmentId: z.string(),
  title: z.string(),
  moduleCode: z.string(),
  moduleVersion: z.string(),
  /** Of the team as it was then. */
  members: z.array(Person),
  dates: HandInDates,
  rules: HandInRules,
  snapshot: WorkspaceSnapshot,
  files: z.array(FrozenFile),
  /** The rubric that was in effect, with what the team agreed for itself. */
  rubric: z.array(RubricCriterion),
  /** What the team had settled with its lecturer; null: nothing was approved then. */
  agreement: AgreementContent.nullable(),
  withdrawnAt: z.iso.datetime().nullable(),
});
export type SubmissionDetail = z.infer<typeof SubmissionDetail>;

export const readSubmission = route({
  id: 'readSubmission',
  method: 'GET',
  path: '/api/submissions/:submissionId',
  summary: 'What was handed in, for who was in the team then and the lecturers of its cohort',
  access: 'signed-in',
  params: one,
  query: inLocale,
  response: SubmissionDetail,
  errors: ['submissions/unknown'],
});

export const readSubmissionFile = route({
  id: 'readSubmissionFile',
  method: 'GET',
  path: '/api/submissions/:submissionId/files/:attachmentId',
  summary: 'A file as it was handed in',
  access: 'signed-in',
  params: one.extend({ attachmentId: z.uuid() }),
  query: z.object({ show: z.stringbool().default(false) }),
  mediaType: 'application/octet-stream',
  response: z.string(),
  errors: ['submissions/unknown'],
});

export const withdrawSubmission = route({
  id: 'withdrawSubmission',
  method: 'POST',
  path: '/api/submissions/:submissionId/withdrawal',
  summary: 'Take a submission of my team back; it stays readable',
  access: 'signed-in',
  params: one,
  body: z.object({ id: WriteId }),
  errors: ['submissions/unknown', 'submissions/not-withdrawable'],
});

/** Where a team is with an assignment. */
export const TeamHandInState = z.enum(['nothing', 'draft', 'final', 'late', 'overdue']);
export type TeamHandInState = z.infer<typeof TeamHandInState>;

export const TeamHandIn = z.object({
  teamId: z.uuid(),
  teamName: z.string(),
  members: z.int(),
  state: TeamHandInState,
  dueAt: z.iso.datetime(),
  extension: z
    .object({ id: z.uuid(), until: z.iso.datetime(), reopens: z.boolean(), reason: z.string() })
    .nullable(),
  /** The one that counts. */
  submission: SubmissionRow.omit({ byName: true, state: true }).nullable(),
  /** Also those that were replaced or withdrawn. */
  submissions: z.int(),
});
export type TeamHandIn = z.infer<typeof TeamHandIn>;

export const listTeamHandIns = route({
  id: 'listTeamHandIns',
  method: 'GET',
  path: '/api/cohorts/:cohortId/assignments/:assignmentId/hand-ins',
  summary: 'Every team of a cohort with where it is with an assignment, by name',
  access: cohortRoles,
  params: inAssignment,
  query: inLocale,
  response: z.object({ title: z.string(), timeZone: z.string(), items: z.array(TeamHandIn) }),
  errors: ['cohorts/unknown', 'assignments/unknown'],
});

export const exportSubmissions = route({
  id: 'exportSubmissions',
  method: 'GET',
  path: '/api/cohorts/:cohortId/assignments/:assignmentId/submissions.zip',
  summary: 'All submissions that count of an assignment with their files, as a zip file',
  access: cohortRoles,
  params: inAssignment,
  query: inLocale,
  mediaType: 'application/zip',
  response: z.string(),
  errors: ['cohorts/unknown', 'assignments/unknown'],
});

export const submissionRoutes = [
  readHandIn,
  submitWork,
  readSubmission,
  readSubmissionFile,
  withdrawSubmission,
  listTeamHandIns,
  exportSubmissions,
] as const;
