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
    review: ReviewText.nullable(),
    editedAt: z.iso.datetime().nullable(),
    reported: z.boolean(),
    /** What the authors said of it: only once they could read it. */
    rating: z.object({ useful: z.int(), answer: z.string() }).nullable(),
  }),
  errors: unknown,
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

const report = { id: WriteId, kind: ReportKind, note: z.string().trim().min(1).max(1000) };

export const reportWork = route({
  id: 'reportWork',
  method: 'POST',
  path: '/api/me/reviews/:reviewId/reports',
  summary: 'Tell the lecturers that the work cannot be read or is not serious',
  access: 'signed-in',
  params: ofReview,
  body: z.object(report),
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

const ofTeam = z.object({ teamId: z.uuid(), assignmentId: z.string().max(100) });

/** A review as its authors read it: nothing in it tells who wrote it or when. */
export const ReceivedReview = z.object({
  /** Only authors know it by this id. */
  id: z.uuid(),
  /** Null where feedback is anonymous. */
  reviewerName: z.string().nullable(),
  review: ReviewText,
  rating: z.object({ useful: z.int(), answer: z.string() }).nullable(),
  reported: z.boolean(),
});
export type ReceivedReview = z.infer<typeof ReceivedReview>;

export const readReceivedFeedback = route({
  id: 'readReceivedFeedback',
  method: 'GET',
  path: '/api/teams/:teamId/feedback/:assignmentId',
  summary: 'Reviews of the work of my team, once they are shown',
  access: 'signed-in',
  params: ofTeam,
  query: inLocale,
  response: z.object({
    title: z.string(),
    teamName: z.string(),
    anonymous: z.boolean(),
    /** Whether I am in the team now, and may rate and report. */
    mayRate: z.boolean(),
    state: z.enum(['none', 'hidden', 'shown']),
    criteria: z.array(RubricCriterion),
    reviews: z.array(ReceivedReview),
  }),
  errors: ['teams/unknown', 'assignments/unknown'],
});

const ofReceived = ofTeam.extend({ feedbackId: z.uuid() });

export const rateReview = route({
  id: 'rateReview',
  method: 'POST',
  path: '/api/teams/:teamId/feedback/:assignmentId/:feedbackId/rating',
  summary: 'Say once, for the team, how useful a review is, and answer it',
  access: 'signed-in',
  params: ofReceived,
  body: z.object({
    id: WriteId,
    useful: z.int().min(1).max(5),
    answer: z.string().trim().max(2000),
  }),
  errors: ['teams/unknown', ...unknown],
});

export const reportReview = route({
  id: 'reportReview',
  method: 'POST',
  path: '/api/teams/:teamId/feedback/:assignmentId/:feedbackId/reports',
  summary: 'Tell the lecturers that a review cannot be read or is not serious',
  access: 'signed-in',
  params: ofReceived,
  body: z.object(report),
  errors: ['teams/unknown', ...unknown],
});

const ofPoints = ofTeam;

export const readTeamPoints = route({
  id: 'readTeamPoints',
  method: 'GET',
  path: '/api/teams/:teamId/points/:assignmentId',
  summary: 'The members of my team, and the points that I gave them; nobody else in it sees these',
  access: 'signed-in',
  params: ofPoints,
  query: inLocale,
  response: z.object({
    title: z.string(),
    teamName: z.string(),
    dueAt: z.iso.datetime(),
    open: z.boolean(),
    members: z.array(
      z.object({
        accountId: z.uuid(),
        displayName: z.string(),
        mine: z.boolean(),
        points: z.int().nullable(),
      }),
    ),
  }),
  errors: ['teams/unknown', ...unknown],
});

export const giveTeamPoints = route({
  id: 'giveTeamPoints',
  method: 'PUT',
  path: '/api/teams/:teamId/points/:assignmentId',
  summary:
    'Divide points among the members of my team, 0 to 5 each; until the deadline the last count',
  access: 'signed-in',
  params: ofPoints,
  body: z.object({
    id: WriteId,
    points: z
      .array(z.object({ accountId: z.uuid(), points: z.int().min(0).max(5) }))
      .min(1)
      .max(50),
  }),
  errors: ['teams/unknown', ...unknown, 'peer-feedback/not-possible', 'peer-feedback/incomplete'],
});

export const peerReviewRoutes = [
  listMyReviews,
  readMyReview,
  keepReview,
  giveReview,
  reportWork,
  offerReview,
  readReviewPractice,
  practiseReview,
  readReceivedFeedback,
  rateReview,
  reportReview,
  readTeamPoints,
  giveTeamPoints,
] as const;
