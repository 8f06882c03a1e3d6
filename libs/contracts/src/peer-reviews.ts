import { z } from 'zod';
import { RubricCriterion } from './catalogue.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

/** What a reviewer writes: a level and a comment for each criterion, and a word on the whole. */
export const ReviewText = z.object({
  marks: z
    .array(
      z.object({
        criterionId: z.string().max(100),
        /** Null as long as none is chosen. */
        levelId: z.string().max(100).nullable(),
        comment: z.string().max(2000),
      }),
    )
    .max(20),
  overall: z.string().max(4000),
});
export type ReviewText = z.infer<typeof ReviewText>;

/** Why a review is not possible, or does not count. */
export const ReportKind = z.enum(['cannot-be-read', 'not-serious']);
export type ReportKind = z.infer<typeof ReportKind>;

/** A review that I was asked for. */
export const MyReview = z.object({
  id: z.uuid(),
  roundId: z.uuid(),
  cohortTitle: z.string(),
  title: z.string(),
  state: z.enum(['to-do', 'started', 'given']),
  dueAt: z.iso.datetime(),
  /** Of the cohort. */
  timeZone: z.string(),
  /** My team gives it as one. */
  asTeam: z.boolean(),
  /** An example comes first, and I have not done it. */
  practiceFirst: z.boolean(),
});
export type MyReview = z.infer<typeof MyReview>;

const inLocale = z.object({ locale: Locale });
const ofReview = z.object({ reviewId: z.uuid() });
const unknown = ['peer-feedback/unknown'] as const;

export const listMyReviews = route({
  id: 'listMyReviews',
  method: 'GET',
  path: '/api/me/reviews',
  summary: 'Reviews that I am asked for, points to divide in my team, and what I gave',
  access: 'signed-in',
  query: inLocale,
  response: z.object({
    toDo: z.array(MyReview),
    given: z.array(MyReview),
    points: z.array(
      z.object({
        teamId: z.uuid(),
        assignmentId: z.string(),
        title: z.string(),
        dueAt: z.iso.datetime(),
        timeZone: z.string(),
        done: z.boolean(),
      }),
    ),
    /** Where I gave what was asked, and can take one more. */
    more: z.array(
      z.object({
        roundId: z.uuid(),
        cohortTitle: z.string(),
        title: z.string(),
        /** I offered it, and wait for one. */
        offered: z.boolean(),
      }),
    ),
  }),
});

/** A part of the work that is reviewed, without who wrote it. */
export const WorkPart = z.object({
  title: z.string(),
  /** Paragraphs of plain text, or the fields of a canvas and the rows of a table. */
  paragraphs: z.array(z.object({ label: z.string().nullable(), text: z.string() })),
});
export type WorkPart = z.infer<typeof WorkPart>;

/** A file of the work that is reviewed, as it was handed in. */
export const ReviewedFile = z.object({
  /** Counts the files of the work from 1; its address. */
  number: z.int(),
  /** Null where the feedback is anonymous: authors write their names in those of files. */
  name: z.string().nullable(),
  /** The kind of file, for instance `pdf`. */
  ending: z.string(),
  /** In bytes. */
  size: z.int(),
});
export type ReviewedFile = z.infer<typeof ReviewedFile>;

export const readMyReview = route({
  id: 'readMyReview',
  method: 'GET',
  path: '/api/me/reviews/:reviewId',
  summary: 'The work beside the rubric, and what I wrote so far',
  access: 'signed-in',
  params: ofReview,
  query: inLocale,
  response: MyReview.extend({
    /** The team, where the feedback is open. */
    teamName: z.string().nullable(),
    anonymous: z.boolean(),
    criteria: z.array(RubricCriterion),
    /** Empty until the example was done. */
    work: z.array(WorkPart),
    files: z.array(ReviewedFile),
    review: ReviewText.nullable(),
    editedAt: z.iso.datetime().nullable(),
    reported: z.boolean(),
    /** What the authors said of it: only once they could read it. */
    rating: z.object({ useful: z.int(), answer: z.string() }).nullable(),
  }),
  errors: unknown,
});

export const readReviewFile = route({
  id: 'readReviewFile',
  method: 'GET',
  path: '/api/me/reviews/:reviewId/files/:number',
  summary:
    'A file of the work that I review, as it was handed in; its name only where that is open',
  access: 'signed-in',
  params: ofReview.extend({ number: z.coerce.number().int().min(1).max(1000) }),
  mediaType: 'application/octet-stream',
  response: z.string(),
  errors: [...unknown, 'attachments/unknown'],
});

export const keepReview = route({
  id: 'keepReview',
  method: 'PUT',
  path: '/api/me/reviews/:reviewId/draft',
  summary: 'Keep what I wrote so far; the later of two counts',
  access: 'signed-in',
  params: ofReview,
  body: z.object({ review: ReviewText, editedAt: z.iso.datetime() }),
  errors: [...unknown, 'peer-feedback/not-possible'],
});

export const giveReview = route({
  id: 'giveReview',
  method: 'POST',
  path: '/api/me/reviews/:reviewId/giving',
  summary: 'Give the review: a level for each criterion and a word on the whole',
  access: 'signed-in',
  params: ofReview,
  body: z.object({ id: WriteId, review: ReviewText }),
  errors: [...unknown, 'peer-feedback/not-possible', 'peer-feedback/incomplete'],
});

/** What is told of a work or a review that is no good. */
export const ReportBody = z.object({
  id: WriteId,
  kind: ReportKind,
  note: z.string().trim().min(1).max(1000),
});

export const reportWork = route({
  id: 'reportWork',
  method: 'POST',
  path: '/api/me/reviews/:reviewId/reports',
  summary: 'Tell the lecturers that the work cannot be read or is not serious',
  access: 'signed-in',
  params: ofReview,
  body: ReportBody,
  errors: [...unknown, 'peer-feedback/not-possible'],
});

const ofRound = z.object({ roundId: z.uuid() });

export const offerReview = route({
  id: 'offerReview',
  method: 'PUT',
  path: '/api/me/review-offers/:roundId',
  summary: 'Offer to give one more review; it comes at once where a team still needs one',
  access: 'signed-in',
  params: ofRound,
  response: z.object({ reviewId: z.uuid().nullable() }),
  errors: [...unknown, 'peer-feedback/not-possible'],
});

const AgreedMark = z.object({ criterionId: z.string(), levelId: z.string(), why: z.string() });

export const readReviewPractice = route({
  id: 'readReviewPractice',
  method: 'GET',
  path: '/api/me/review-practice/:roundId',
  summary: 'The example to review first; the agreed marks once I did',
  access: 'signed-in',
  params: ofRound,
  query: inLocale,
  response: z.object({
    title: z.string(),
    text: z.string(),
    criteria: z.array(RubricCriterion),
    mine: ReviewText.nullable(),
    agreed: z.array(AgreedMark).nullable(),
  }),
  errors: unknown,
});

export const practiseReview = route({
  id: 'practiseReview',
  method: 'POST',
  path: '/api/me/review-practice/:roundId',
  summary: 'Give my marks for the example, once',
  access: 'signed-in',
  params: ofRound,
  body: z.object({ id: WriteId, review: ReviewText }),
  errors: [...unknown, 'peer-feedback/incomplete'],
});

export const peerReviewRoutes = [
  listMyReviews,
  readMyReview,
  readReviewFile,
  keepReview,
  giveReview,
  reportWork,
  offerReview,
  readReviewPractice,
  practiseReview,
] as const;
