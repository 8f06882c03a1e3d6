import { z } from 'zod';
import { RubricCriterion } from './catalogue.js';
import { Locale } from './locale.js';
import { ReportBody, ReviewText } from './peer-reviews.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

const inLocale = z.object({ locale: Locale });
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
  errors: ['teams/unknown', 'peer-feedback/unknown'],
});

export const reportReview = route({
  id: 'reportReview',
  method: 'POST',
  path: '/api/teams/:teamId/feedback/:assignmentId/:feedbackId/reports',
  summary: 'Tell the lecturers that a review cannot be read or is not serious',
  access: 'signed-in',
  params: ofReceived,
  body: ReportBody,
  errors: ['teams/unknown', 'peer-feedback/unknown'],
});

export const readTeamPoints = route({
  id: 'readTeamPoints',
  method: 'GET',
  path: '/api/teams/:teamId/points/:assignmentId',
  summary: 'The members of my team, and the points that I gave them; nobody else in it sees these',
  access: 'signed-in',
  params: ofTeam,
  query: inLocale,
  response: z.object({
    title: z.string(),
    teamName: z.string(),
    dueAt: z.iso.datetime(),
    timeZone: z.string(),
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
  errors: ['teams/unknown', 'peer-feedback/unknown'],
});

export const giveTeamPoints = route({
  id: 'giveTeamPoints',
  method: 'PUT',
  path: '/api/teams/:teamId/points/:assignmentId',
  summary:
    'Divide points among the members of my team, 0 to 5 each; until the deadline the last count',
  access: 'signed-in',
  params: ofTeam,
  body: z.object({
    id: WriteId,
    points: z
      .array(z.object({ accountId: z.uuid(), points: z.int().min(0).max(5) }))
      .min(1)
      .max(50),
  }),
  errors: [
    'teams/unknown',
    'peer-feedback/unknown',
    'peer-feedback/not-possible',
    'peer-feedback/incomplete',
  ],
});

export const peerReceivedRoutes = [
  readReceivedFeedback,
  rateReview,
  reportReview,
  readTeamPoints,
  giveTeamPoints,
] as const;
