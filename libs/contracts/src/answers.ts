import { z } from 'zod';
import { Json } from './lesson-document.js';
import { route } from './route.js';
import { WriteId } from './progress.js';

/** What scoring says of one quiz item, only after it was handed in. */
export const ItemResult = z.object({
  id: z.string(),
  score: z.number(),
  max: z.number(),
  correct: z.boolean(),
  /** Feedback by what the learner chose (option, pair or entry id). */
  feedback: z.record(z.string(), z.string()),
  /** The right answer in the form of an answer. */
  solution: Json,
  explanation: z.string(),
});
export type ItemResult = z.infer<typeof ItemResult>;

export const ActivityResult = z.object({
  score: z.number(),
  max: z.number(),
  items: z.array(ItemResult),
});
export type ActivityResult = z.infer<typeof ActivityResult>;

/** One stored revision of an answer. All revisions are kept. */
export const AnswerRevision = z.object({
  id: WriteId,
  activityId: z.string(),
  lessonId: z.string(),
  /** Version of the question that was answered. */
  activityHash: z.string(),
  value: Json,
  /** Handed in: an attempt, scored where the kind has a score. */
  submitted: z.boolean(),
  result: ActivityResult.nullable(),
  /** When the learner wrote it, by the device's clock, never later than `savedAt`. */
  editedAt: z.iso.datetime(),
  savedAt: z.iso.datetime(),
});
export type AnswerRevision = z.infer<typeof AnswerRevision>;

export const saveAnswer = route({
  id: 'saveAnswer',
  method: 'POST',
  path: '/api/me/answers',
  summary: 'Store a revision of my answer; the newest by `editedAt` is the current one',
  access: 'signed-in',
  body: z.object({
    id: WriteId,
    activityId: z.string().max(100),
    lessonId: z.string().max(100),
    activityHash: z.string().max(64),
    value: Json,
    submitted: z.boolean(),
    editedAt: z.iso.datetime(),
  }),
  response: AnswerRevision,
  errors: ['answers/activity-unknown', 'answers/value-invalid'],
});

/** The current answer with all attempts that were handed in. */
export const AnswerState = z.object({
  activityId: z.string(),
  current: AnswerRevision,
  attempts: z.array(AnswerRevision),
});
export type AnswerState = z.infer<typeof AnswerState>;

export const listAnswers = route({
  id: 'listAnswers',
  method: 'GET',
  path: '/api/me/answers',
  summary: 'My answers in one lesson',
  access: 'signed-in',
  query: z.object({ lessonId: z.string().max(100) }),
  response: z.object({ items: z.array(AnswerState) }),
});

export const listRevisions = route({
  id: 'listRevisions',
  method: 'GET',
  path: '/api/me/answers/:activityId/revisions',
  summary: 'Earlier versions of my answer, newest first, 20 a page',
  access: 'signed-in',
  params: z.object({ activityId: z.string().max(100) }),
  query: z.object({ before: z.iso.datetime().optional() }),
  response: z.object({ items: z.array(AnswerRevision), more: z.boolean() }),
});

export const readPollResults = route({
  id: 'readPollResults',
  method: 'GET',
  path: '/api/polls/:activityId/results',
  summary: 'Counts per option, only for who voted; never who chose what',
  access: 'signed-in',
  params: z.object({ activityId: z.string().max(100) }),
  response: z.object({
    voters: z.int(),
    counts: z.array(z.object({ optionId: z.string(), votes: z.int() })),
  }),
  errors: ['answers/activity-unknown', 'access/forbidden'],
});

export const answerRoutes = [saveAnswer, listAnswers, listRevisions, readPollResults] as const;
