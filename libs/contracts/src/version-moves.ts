import { z } from 'zod';
import { cohortRoles, inCohort } from './cohorts.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';
import {
  ChangeClass,
  DifferenceCounts,
  LessonDifference,
  PartDifference,
  BlockDifference,
} from './version-difference.js';

const inLocale = z.object({ locale: Locale });
const version = z.string().min(1).max(40);
const ofModule = inCohort.extend({ code: z.string().max(20) });

/** What lecturers decide about a newer version; `undone` goes back to the one before. */
export const MoveDecision = z.enum(['now', 'later', 'never', 'undone']);
export type MoveDecision = z.infer<typeof MoveDecision>;

/** Enrolled learners who have not begun, are at work in, or are done with a module or lesson. */
export const LearnerCounts = z.object({ before: z.int(), in: z.int(), past: z.int() });
export type LearnerCounts = z.infer<typeof LearnerCounts>;

/** A newer version that a cohort does not read yet. */
export const PendingMove = z.object({
  to: z.string(),
  change: ChangeClass,
  /** The author named it; false where it was worked out from the difference. */
  declared: z.boolean(),
  /** What the lecturers said last about this very version; null: nothing. */
  decided: z.enum(['later', 'never', 'undone']).nullable(),
  /** What is right for this class of change when nobody knows better. */
  advice: z.enum(['now', 'later']),
  counts: DifferenceCounts,
  learners: LearnerCounts,
});

/** One of the versions between what a cohort reads and what it would read. */
export const MoveStep = z.object({
  version: z.string(),
  change: ChangeClass,
  /** What its author says is new, in the language asked for; null: nothing was said. */
  notes: z.string().nullable(),
});
export type MoveStep = z.infer<typeof MoveStep>;

/** A module of a cohort with the version that its learners read. */
export const CohortModuleVersion = z.object({
  code: z.string(),
  slug: z.string(),
  title: z.string(),
  version: z.string(),
  pending: PendingMove.nullable(),
  /** The last move, which can be undone; `byItself`: small changes are taken over at once. */
  last: z
    .object({ from: z.string(), to: z.string(), at: z.iso.datetime(), byItself: z.boolean() })
    .nullable(),
});
export type CohortModuleVersion = z.infer<typeof CohortModuleVersion>;

export const listCohortVersions = route({
  id: 'listCohortVersions',
  method: 'GET',
  path: '/api/cohorts/:cohortId/versions',
  summary: 'Which version of each module a cohort reads, and what is newer',
  access: cohortRoles,
  params: inCohort,
  query: inLocale,
  response: z.object({ items: z.array(CohortModuleVersion) }),
  errors: ['cohorts/unknown'],
});

export const readMoveDifference = route({
  id: 'readMoveDifference',
  method: 'GET',
  path: '/api/cohorts/:cohortId/versions/:code/difference',
  summary: 'What changes with a move, block by block, three lessons a page',
  access: cohortRoles,
  params: ofModule,
  query: inLocale.extend({
    from: version,
    to: version,
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  response: z.object({
    title: z.string(),
    from: z.string(),
    to: z.string(),
    change: ChangeClass,
    /** The newest first. */
    steps: z.array(MoveStep),
    /** Whether the cohort is offered this very move; otherwise there is nothing to choose. */
    open: z.boolean(),
    counts: DifferenceCounts,
    /** Outcomes and the assignment, with the first page only. */
    parts: z.array(PartDifference),
    brief: z.array(BlockDifference),
    /** Lessons that are not what they were. */
    lessons: z.array(LessonDifference.extend({ learners: LearnerCounts })),
    pages: z.int(),
  }),
  errors: ['cohorts/unknown', 'catalogue/module-unknown'],
});

export const decideVersionMove = route({
  id: 'decideVersionMove',
  method: 'POST',
  path: '/api/cohorts/:cohortId/versions/:code/decisions',
  summary: 'Move a cohort to a newer version now, later or never, or undo the last move',
  access: cohortRoles,
  params: ofModule,
  body: z.object({
    id: WriteId,
    decision: MoveDecision,
    from: version,
    to: version,
    note: z.string().trim().max(500).nullable(),
  }),
  response: z.object({ version: z.string() }),
  errors: ['cohorts/unknown', 'catalogue/module-unknown', 'versions/changed-meanwhile'],
});

export const listVersionDecisions = route({
  id: 'listVersionDecisions',
  method: 'GET',
  path: '/api/cohorts/:cohortId/version-decisions',
  summary: 'What was decided about versions, newest first, 20 a page',
  access: cohortRoles,
  params: inCohort,
  query: inLocale.extend({ page: z.coerce.number().int().min(1).max(1000).default(1) }),
  response: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        code: z.string(),
        title: z.string(),
        from: z.string(),
        to: z.string(),
        decision: MoveDecision,
        by: z.string(),
        at: z.iso.datetime(),
        note: z.string().nullable(),
      }),
    ),
    total: z.int(),
    pages: z.int(),
  }),
  errors: ['cohorts/unknown'],
});

/** A lesson that I finished in an older version and that is another now. */
export const UpdatedLesson = z.object({
  lessonId: z.string(),
  slug: z.string(),
  title: z.string(),
  completedAt: z.iso.datetime(),
  completedVersion: z.string(),
  /** Never `editorial`: of spelling and form nobody who is done is told. */
  change: ChangeClass,
});

/** What became of a module since I worked in it. */
export const ModuleUpdate = z.object({
  code: z.string(),
  slug: z.string(),
  title: z.string(),
  /** The version that I read now. */
  version: z.string(),
  /** The version of which I finished every lesson, where this one asks for more. */
  finished: z.string().nullable(),
  added: z.array(z.object({ lessonId: z.string(), slug: z.string(), title: z.string() })),
  updated: z.array(UpdatedLesson),
  /** I put the notice away. */
  dismissed: z.boolean(),
});
export type ModuleUpdate = z.infer<typeof ModuleUpdate>;

export const listMyUpdates = route({
  id: 'listMyUpdates',
  method: 'GET',
  path: '/api/me/updates',
  summary: 'What changed in modules since I finished lessons of them',
  access: 'signed-in',
  query: inLocale,
  response: z.object({ items: z.array(ModuleUpdate) }),
});

export const readMyUpdate = route({
  id: 'readMyUpdate',
  method: 'GET',
  path: '/api/me/updates/:lessonId',
  summary: 'What changed in a lesson since I finished it',
  access: 'signed-in',
  params: z.object({ lessonId: z.string().max(100) }),
  query: inLocale,
  response: UpdatedLesson.extend({
    moduleCode: z.string(),
    moduleSlug: z.string(),
    moduleTitle: z.string(),
    version: z.string(),
    difference: LessonDifference,
  }),
  errors: ['catalogue/lesson-unknown'],
});

export const dismissMyUpdate = route({
  id: 'dismissMyUpdate',
  method: 'POST',
  path: '/api/me/updates',
  summary: 'Put the notice about a version of a module away, or take it back',
  access: 'signed-in',
  body: z.object({ id: WriteId, code: z.string().max(20), version, dismissed: z.boolean() }),
  errors: ['catalogue/module-unknown'],
});

export const versionMoveRoutes = [
  listCohortVersions,
  readMoveDifference,
  decideVersionMove,
  listVersionDecisions,
  listMyUpdates,
  readMyUpdate,
  dismissMyUpdate,
] as const;
