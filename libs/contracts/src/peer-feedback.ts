import { z } from 'zod';
import { RubricCriterion } from './catalogue.js';
import { cohortRoles, inCohort } from './cohorts.js';
import { Locale } from './locale.js';
import { ReportKind, ReviewText } from './peer-reviews.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

/** What a lecturer settles for the peer feedback on one assignment of a cohort. */
export const PeerSettings = z.object({
  /** Who reviews the work of other teams: nobody, each learner, or each team as one. */
  between: z.enum(['none', 'individual', 'team']),
  /** Reviews that each of them gives. */
  reviews: z.int().min(1).max(6),
  /** Members of a team also divide points among each other. */
  within: z.boolean(),
  /** Authors are not told who reviewed them, nor reviewers whose work it is. */
  anonymous: z.boolean(),
  /** When reviews are divided; null: when the lecturer does it. */
  opensAt: z.iso.datetime().nullable(),
  dueAt: z.iso.datetime(),
  /** When authors see the reviews; null: when the lecturer shows them. */
  releaseAt: z.iso.datetime().nullable(),
  /** A worked example that everybody reviews first; the agreed marks are shown after it. */
  practice: z
    .object({
      text: z.string().trim().min(1).max(20_000),
      marks: z
        .array(
          z.object({
            criterionId: z.string().max(100),
            levelId: z.string().max(100),
            why: z.string().trim().max(1000),
          }),
        )
        .max(20),
    })
    .nullable(),
});
export type PeerSettings = z.infer<typeof PeerSettings>;

/** What became of a review that was asked: `lapsed`, nobody gave it; `replaced`, it did not count. */
export const ReviewState = z.enum(['to-do', 'started', 'given', 'lapsed', 'replaced']);
export type ReviewState = z.infer<typeof ReviewState>;

const of = inCohort.extend({ assignmentId: z.string().max(100) });
const base = '/api/cohorts/:cohortId/peer-feedback/:assignmentId' as const;
const unknown = ['cohorts/unknown', 'assignments/unknown'] as const;
const page = z.coerce.number().int().min(1).max(1000).default(1);

const PeerReport = z.object({
  id: z.uuid(),
  /** Who reports: the reviewer the work, or the authors the review. */
  side: z.enum(['reviewer', 'author']),
  kind: ReportKind,
  note: z.string(),
  reporterName: z.string(),
  reviewerName: z.string(),
  teamName: z.string(),
  review: ReviewText.nullable(),
  decision: z.enum(['upheld', 'dismissed']).nullable(),
});
export type PeerReport = z.infer<typeof PeerReport>;

export const PeerFeedbackOverview = z.object({
  title: z.string(),
  cohortTitle: z.string(),
  timeZone: z.string(),
  settings: PeerSettings,
  /** Of the settings; 0 until they are saved. Who saves on top of another one is told. */
  revision: z.int(),
  seed: z.string().nullable(),
  startedAt: z.iso.datetime().nullable(),
  releasedAt: z.iso.datetime().nullable(),
  criteria: z.array(RubricCriterion),
  /** Teams, and those of them whose work is handed in. */
  teams: z.int(),
  handedIn: z.int(),
  counts: z.object({
    'to-do': z.int(),
    started: z.int(),
    given: z.int(),
    lapsed: z.int(),
    replaced: z.int(),
  }),
  /** Learners who divided points in their team, of those who can. */
  points: z.object({ given: z.int(), asked: z.int() }),
  reports: z.array(PeerReport),
});
export type PeerFeedbackOverview = z.infer<typeof PeerFeedbackOverview>;

export const readPeerFeedback = route({
  id: 'readPeerFeedback',
  method: 'GET',
  path: base,
  summary: 'Settings, progress and reports of the peer feedback on an assignment, for lecturers',
  access: cohortRoles,
  params: of,
  query: z.object({ locale: Locale }),
  response: PeerFeedbackOverview,
  errors: unknown,
});

export const savePeerSettings = route({
  id: 'savePeerSettings',
  method: 'PUT',
  path: `${base}/settings`,
  summary: 'Settle how peer feedback works; who reviews whom is fixed once reviews are divided',
  access: cohortRoles,
  params: of,
  body: z.object({ id: WriteId, revision: z.int().min(0), settings: PeerSettings }),
  response: z.object({ revision: z.int() }),
  errors: [...unknown, 'peer-feedback/changed-meanwhile', 'peer-feedback/not-possible'],
});

/** How reviews would be divided with a seed, or are. */
export const AllocationPreview = z.object({
  teams: z.array(
    z.object({
      name: z.string(),
      reviewers: z.array(
        z.object({ name: z.string(), closeness: z.enum(['same', 'other', 'unknown']) }),
      ),
    }),
  ),
  /** Least and most that reviewers give, and that teams receive. */
  gives: z.object({ least: z.int(), most: z.int() }),
  receives: z.object({ least: z.int(), most: z.int() }),
});
export type AllocationPreview = z.infer<typeof AllocationPreview>;

export const previewAllocation = route({
  id: 'previewAllocation',
  method: 'GET',
  path: `${base}/allocation`,
  summary: 'Who would review whom with a seed; nothing is written',
  access: cohortRoles,
  params: of,
  query: z.object({ seed: z.string().trim().min(1).max(40) }),
  response: AllocationPreview,
  errors: [...unknown, 'peer-feedback/not-possible'],
});

export const startPeerFeedback = route({
  id: 'startPeerFeedback',
  method: 'POST',
  path: `${base}/allocation`,
  summary: 'Divide the reviews with a seed and tell the reviewers',
  access: cohortRoles,
  params: of,
  body: z.object({ id: WriteId, seed: z.string().trim().min(1).max(40) }),
  errors: [...unknown, 'peer-feedback/not-possible'],
});

export const releasePeerFeedback = route({
  id: 'releasePeerFeedback',
  method: 'POST',
  path: `${base}/release`,
  summary: 'Show the given reviews to their authors, all at once',
  access: cohortRoles,
  params: of,
  body: z.object({ id: WriteId }),
  errors: [...unknown, 'peer-feedback/not-possible'],
});

export const decidePeerReport = route({
  id: 'decidePeerReport',
  method: 'POST',
  path: `${base}/reports/:reportId/decision`,
  summary: 'Uphold a report, so that somebody else is asked, or dismiss it',
  access: cohortRoles,
  params: of.extend({ reportId: z.uuid() }),
  body: z.object({ id: WriteId, decision: z.enum(['upheld', 'dismissed']) }),
  errors: [...unknown, 'peer-feedback/unknown'],
});

/** A review as a lecturer follows it. */
const FollowedReview = z.object({
  id: z.uuid(),
  reviewerName: z.string(),
  teamName: z.string(),
  state: ReviewState,
  dueAt: z.iso.datetime(),
  takenOver: z.boolean(),
  review: ReviewText.nullable(),
  useful: z.int().nullable(),
});

export const listPeerReviews = route({
  id: 'listPeerReviews',
  method: 'GET',
  path: `${base}/reviews`,
  summary: 'Who reviews whom and how far that is, 50 a page, for lecturers',
  access: cohortRoles,
  params: of,
  query: z.object({ page, state: ReviewState.optional() }),
  response: z.object({ items: z.array(FollowedReview), total: z.int(), pages: z.int() }),
  errors: unknown,
});

export const exportPeerReviews = route({
  id: 'exportPeerReviews',
  method: 'GET',
  path: `${base}/reviews.csv`,
  summary:
    'Given reviews by criterion, to download; anonymous ones without who wrote them, or an order or time that tells it',
  access: cohortRoles,
  params: of,
  query: z.object({ locale: Locale }),
  mediaType: 'text/csv',
  response: z.string(),
  errors: unknown,
});

const ComparedReview = z.object({
  teamName: z.string(),
  isBest: z.boolean(),
  distance: z.number(),
  score: z.number(),
  dissents: z.boolean(),
  counted: z.number().nullable(),
  criteria: z.array(
    z.object({
      id: z.string(),
      given: z.number(),
      agreed: z.number(),
      average: z.number(),
      variance: z.number(),
      distance: z.number().nullable(),
    }),
  ),
});

export const readReviewerQuality = route({
  id: 'readReviewerQuality',
  method: 'GET',
  path: `${base}/quality`,
  summary: 'How near the reviews of each reviewer are to the agreed marks, with the calculation',
  access: cohortRoles,
  params: of,
  response: z.object({
    reviewers: z.array(
      z.object({
        name: z.string(),
        /** Average of what counts; null where nothing does. */
        score: z.number().nullable(),
        reviews: z.array(ComparedReview),
      }),
    ),
  }),
  errors: unknown,
});

export const peerFeedbackRoutes = [
  readPeerFeedback,
  savePeerSettings,
  previewAllocation,
  startPeerFeedback,
  releasePeerFeedback,
  decidePeerReport,
  listPeerReviews,
  exportPeerReviews,
  readReviewerQuality,
] as const;
