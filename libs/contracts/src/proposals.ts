import { z } from 'zod';
import { LessonDocument } from './lesson-document.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { Credit, ProposalContent, ProposalKind } from './proposal-content.js';
import { route } from './route.js';

/** Where a proposal stands; a draft is no proposal yet. */
export const ProposalState = z.enum(['proposed', 'accepted', 'adapted', 'declined', 'withdrawn']);
export type ProposalState = z.infer<typeof ProposalState>;

/** What may happen to a proposal; each is kept for ever. */
export const ProposalEventKind = z.enum([
  'proposed',
  'changed',
  'accepted',
  'adapted',
  'declined',
  'reopened',
  'withdrawn',
  'supported',
  'unsupported',
  'credited',
]);
export type ProposalEventKind = z.infer<typeof ProposalEventKind>;

/** Where its support and decision come from: a cohort, or null for the whole site. */
const ProposalCohort = z.object({ id: z.uuid(), title: z.string() }).nullable();

export const ProposalSummary = z.object({
  id: z.uuid(),
  kind: ProposalKind,
  title: z.string(),
  cohort: ProposalCohort,
  state: ProposalState,
  /** Of what is published now; null where nothing is. */
  version: z.int().nullable(),
  supporters: z.int(),
  supported: z.boolean(),
  mine: z.boolean(),
  /** Null where she did not agree to it and the reader is not her lecturer. */
  author: z.string().nullable(),
  changedAt: z.iso.datetime(),
});
export type ProposalSummary = z.infer<typeof ProposalSummary>;

/** Something that happened; support is only counted, never told by person. */
const ProposalEvent = z.object({
  id: z.uuid(),
  kind: ProposalEventKind,
  at: z.iso.datetime(),
  by: z.enum(['author', 'lecturer']),
  name: z.string().nullable(),
  reason: z.string().nullable(),
  /** It holds a text, to be read by the event's id. */
  text: z.boolean(),
  version: z.int().nullable(),
});
export type ProposalEvent = z.infer<typeof ProposalEvent>;

const inProposal = z.object({ proposalId: z.uuid() });
const inLocale = z.object({ locale: Locale });

/** A part of a track in which a lesson of learners can stand. */
const Place = z.object({ id: z.string(), kind: z.enum(['module', 'slot']), title: z.string() });
export type Place = z.infer<typeof Place>;

export const listProposals = route({
  id: 'listProposals',
  method: 'GET',
  path: '/api/proposals',
  summary:
    'Proposals that I may see: mine, of my cohorts, and of the site for who decides; 20 a page',
  access: 'signed-in',
  query: z.object({
    /** A cohort, or `site`: what was proposed outside cohorts. */
    cohort: z.uuid().or(z.literal('site')).optional(),
    state: ProposalState.optional(),
    kind: ProposalKind.optional(),
    mine: z.enum(['true', 'false']).default('false'),
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  response: z.object({ items: z.array(ProposalSummary), total: z.int(), pages: z.int() }),
});

export const readProposal = route({
  id: 'readProposal',
  method: 'GET',
  path: '/api/proposals/:proposalId',
  summary: 'A proposal with what was proposed, what is published, and its history',
  access: 'signed-in',
  params: inProposal,
  query: inLocale,
  response: ProposalSummary.extend({
    /** The newest text of the author; a decision names it by its event. */
    proposed: z.object({ eventId: z.uuid(), content: ProposalContent }),
    published: z.object({ eventId: z.uuid(), content: ProposalContent }).nullable(),
    place: Place.nullable(),
    /** Of the library, where it is published there. */
    entry: z.object({ collection: z.string(), id: z.string() }).nullable(),
    /** As chosen; only for the author herself. */
    credit: Credit.nullable(),
    may: z.object({
      support: z.boolean(),
      change: z.boolean(),
      withdraw: z.boolean(),
      decide: z.boolean(),
    }),
    events: z.array(ProposalEvent),
  }),
  errors: ['proposals/unknown'],
});

export const readProposalText = route({
  id: 'readProposalText',
  method: 'GET',
  path: '/api/proposals/:proposalId/texts/:eventId',
  summary: 'An earlier text of a proposal',
  access: 'signed-in',
  params: inProposal.extend({ eventId: z.uuid() }),
  response: z.object({ content: ProposalContent }),
  errors: ['proposals/unknown'],
});

export const propose = route({
  id: 'propose',
  method: 'POST',
  path: '/api/proposals',
  summary: 'Propose something to a cohort, or a source or actor to the site; ends its draft',
  access: 'signed-in',
  body: z.object({
    /** Of the event; `proposalId` is that of the draft. */
    id: WriteId,
    proposalId: WriteId,
    cohortId: z.uuid().nullable(),
    credit: Credit,
    content: ProposalContent,
  }),
  status: 201,
  response: z.object({ id: z.uuid() }),
  errors: [
    'cohorts/unknown',
    'proposals/not-possible',
    'proposals/place-unknown',
    'proposals/lesson-refused',
    'proposals/too-many',
  ],
});

export const changeProposal = route({
  id: 'changeProposal',
  method: 'POST',
  path: '/api/proposals/:proposalId/changes',
  summary: 'Change my proposal; what was accepted stays until the change is',
  access: 'signed-in',
  params: inProposal,
  body: z.object({ id: WriteId, content: ProposalContent }),
  response: z.object({ state: ProposalState }),
  errors: [
    'proposals/unknown',
    'proposals/not-possible',
    'proposals/place-unknown',
    'proposals/lesson-refused',
    'proposals/too-many',
  ],
});

export const supportProposal = route({
  id: 'supportProposal',
  method: 'PUT',
  path: '/api/proposals/:proposalId/support',
  summary: 'Support a proposal of a fellow learner, or take that back',
  access: 'signed-in',
  params: inProposal,
  body: z.object({ id: WriteId, support: z.boolean() }),
  response: z.object({ supporters: z.int(), supported: z.boolean() }),
  errors: ['proposals/unknown', 'proposals/not-possible'],
});

export const withdrawProposal = route({
  id: 'withdrawProposal',
  method: 'POST',
  path: '/api/proposals/:proposalId/withdrawal',
  summary: 'Take back my proposal while it waits; what was accepted before stays, and its history',
  access: 'signed-in',
  params: inProposal,
  body: z.object({ id: WriteId }),
  errors: ['proposals/unknown', 'proposals/not-possible'],
});

export const creditProposal = route({
  id: 'creditProposal',
  method: 'PUT',
  path: '/api/proposals/:proposalId/credit',
  summary: 'Choose whether my name stands with my proposal; a choice can be taken back at any time',
  access: 'signed-in',
  params: inProposal,
  body: z.object({ id: WriteId, credit: Credit }),
  errors: ['proposals/unknown'],
});

const named = { id: WriteId, textId: z.uuid() };
const reason = z.string().trim().max(2000);

export const decideProposal = route({
  id: 'decideProposal',
  method: 'POST',
  path: '/api/proposals/:proposalId/decisions',
  summary: 'A lecturer accepts, adapts, declines with a reason, or opens again',
  access: ['lecturer', 'author', 'administrator'],
  params: inProposal,
  /** `textId`: the event of the text that was read, so that nobody decides on another one. */
  body: z.discriminatedUnion('action', [
    z.object({ ...named, action: z.literal('accept'), reason: reason.nullable() }),
    z.object({
      ...named,
      action: z.literal('adapt'),
      /** What was changed, and why. */
      reason: reason.min(1),
      content: ProposalContent,
    }),
    z.object({ ...named, action: z.literal('decline'), reason: reason.min(1) }),
    z.object({ ...named, action: z.literal('reopen'), reason: reason.nullable() }),
  ]),
  response: z.object({ state: ProposalState, version: z.int().nullable() }),
  errors: [
    'proposals/unknown',
    'proposals/not-possible',
    'proposals/changed-meanwhile',
    'proposals/place-unknown',
    'proposals/lesson-refused',
  ],
});

/** A lesson of learners that was accepted. */
const OwnLesson = z.object({
  id: z.uuid(),
  title: z.string(),
  locale: Locale,
  minutes: z.int(),
  place: Place,
  version: z.int(),
  adapted: z.boolean(),
  acceptedAt: z.iso.datetime(),
  author: z.string().nullable(),
});
export type OwnLesson = z.infer<typeof OwnLesson>;

export const listOwnLessons = route({
  id: 'listOwnLessons',
  method: 'GET',
  path: '/api/cohorts/:cohortId/own-lessons',
  summary: 'The lessons that learners of a cohort added to it, and where a lesson can stand',
  access: 'signed-in',
  params: z.object({ cohortId: z.uuid() }),
  query: inLocale,
  response: z.object({
    cohort: z.object({ title: z.string(), teaching: z.boolean() }),
    places: z.array(Place),
    items: z.array(OwnLesson),
  }),
  errors: ['cohorts/unknown'],
});

export const readOwnLesson = route({
  id: 'readOwnLesson',
  method: 'GET',
  path: '/api/cohorts/:cohortId/own-lessons/:lessonId',
  summary: 'A lesson that learners added, the newest version or an earlier one',
  access: 'signed-in',
  params: z.object({ cohortId: z.uuid(), lessonId: z.uuid() }),
  query: inLocale.extend({ version: z.coerce.number().int().min(1).optional() }),
  response: OwnLesson.extend({
    document: LessonDocument,
    versions: z.array(
      z.object({ version: z.int(), acceptedAt: z.iso.datetime(), adapted: z.boolean() }),
    ),
  }),
  errors: ['cohorts/unknown', 'proposals/unknown'],
});

export const proposalRoutes = [
  listProposals,
  readProposal,
  readProposalText,
  propose,
  changeProposal,
  supportProposal,
  withdrawProposal,
  creditProposal,
  decideProposal,
  listOwnLessons,
  readOwnLesson,
] as const;
