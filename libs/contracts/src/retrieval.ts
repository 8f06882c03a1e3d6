import { z } from 'zod';
import { ItemResult } from './answers.js';
import { Json } from './lesson-document.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

/** How well it was known: 1 not at all, 2 with effort, 3 well, 4 at once. */
export const RetrievalGrade = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** A question of a finished lesson that comes back (P23), without its answer. */
export const PracticeCard = z.object({
  activityId: z.string(),
  itemId: z.string(),
  /** Version of the question. */
  activityHash: z.string(),
  /** The item as its quiz shows it. */
  item: z.record(z.string(), Json),
  moduleTitle: z.string(),
  lessonTitle: z.string(),
  /** Where the lesson is read, without the language. */
  path: z.string(),
  /** How often it was answered before. */
  reviews: z.int(),
});
export type PracticeCard = z.infer<typeof PracticeCard>;

export const readPractice = route({
  id: 'readPractice',
  method: 'GET',
  path: '/api/me/practice',
  summary: 'The cards that are due today, at most 20, and when the next ones are',
  access: 'signed-in',
  query: z.object({ locale: Locale }),
  response: z.object({
    /** Of all, also those beyond the 20. */
    due: z.int(),
    cards: z.array(PracticeCard),
    /** The first day after today with a card; null where there is none. */
    nextOn: z.iso.date().nullable(),
    /** Answered today. */
    done: z.int(),
  }),
});

const Reviewed = z.object({
  /** Of the answer. */
  id: WriteId,
  grade: RetrievalGrade,
  /** When the card comes back. */
  dueOn: z.iso.date(),
});

export const answerCard = route({
  id: 'answerCard',
  method: 'POST',
  path: '/api/me/practice/reviews',
  summary: 'Answer a card: tells what is right and when it comes back; once for an id',
  access: 'signed-in',
  body: z.object({
    id: WriteId,
    activityId: z.string().max(100),
    itemId: z.string().max(64),
    activityHash: z.string().max(64),
    answer: Json,
    at: z.iso.datetime(),
  }),
  response: Reviewed.extend({
    result: ItemResult,
    /** Days until it comes back after grades 1 to 4. */
    days: z.array(z.int()).length(4),
  }),
  errors: ['answers/activity-unknown', 'answers/value-invalid'],
});

export const gradeCard = route({
  id: 'gradeCard',
  method: 'PUT',
  path: '/api/me/practice/reviews/:reviewId',
  summary: 'Say how well I knew a card that I answered; the last one counts',
  access: 'signed-in',
  params: z.object({ reviewId: z.uuid() }),
  body: z.object({ id: WriteId, grade: RetrievalGrade, at: z.iso.datetime() }),
  response: Reviewed,
  errors: ['request/not-found'],
});

export const retrievalRoutes = [readPractice, answerCard, gradeCard] as const;
