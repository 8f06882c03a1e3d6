import { z } from 'zod';
import { Locale, LocalisedText } from './locale.js';
import { WriteId } from './progress.js';
import { onRound } from './review-rounds.js';
import { RoundRole, RoundSettings, RoundState } from './round-shapes.js';
import { route } from './route.js';

const unknown = ['rounds/unknown'] as const;

export const RoundTemplateId = z.enum(['welfare', 'read-through']);
export type RoundTemplateId = z.infer<typeof RoundTemplateId>;

/** How far somebody came; never what she voted. */
export const ParticipantState = z.enum([
  'waiting',
  'invited',
  'opened',
  'consented',
  'withdrawn',
  'revoked',
]);
export type ParticipantState = z.infer<typeof ParticipantState>;

/** Somebody in a round, as its moderators see her. */
export const RoundParticipant = z.object({
  id: z.uuid(),
  displayName: z.string(),
  /** Null after withdrawal. */
  email: z.string().nullable(),
  locale: Locale,
  roles: z.array(RoundRole),
  state: ParticipantState,
  remarks: z.int(),
  /** On how many devices her link is in use; what it does not tell is how many people they are. */
  devices: z.int(),
});
export type RoundParticipant = z.infer<typeof RoundParticipant>;

/** A round in the list of who moderates it. */
export const RoundSummary = z.object({
  id: z.uuid(),
  title: z.string(),
  moduleCode: z.string(),
  versionNumber: z.int(),
  state: RoundState,
  opensAt: z.iso.datetime().nullable(),
  closesAt: z.iso.datetime(),
  participants: z.int(),
  consented: z.int(),
});
export type RoundSummary = z.infer<typeof RoundSummary>;

/** A round as its moderators see it. */
export const ReviewRound = z.object({
  id: z.uuid(),
  draftId: z.uuid(),
  draftVersionId: z.uuid(),
  moduleCode: z.string(),
  versionNumber: z.int(),
  templateId: RoundTemplateId,
  settings: RoundSettings,
  revision: z.int(),
  state: RoundState,
  previousRoundId: z.uuid().nullable(),
  participants: z.array(RoundParticipant),
  /** Versions of the draft, the newest first: one of them is read. */
  versions: z.array(z.object({ id: z.uuid(), number: z.int(), createdAt: z.iso.datetime() })),
  /** The clock of the server. */
  now: z.iso.datetime(),
});
export type ReviewRound = z.infer<typeof ReviewRound>;

/** What a moderator does with a round as a whole. */
export const RoundControl = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('close') }),
  z.object({ kind: z.literal('extend'), closesAt: z.iso.datetime() }),
  z.object({
    kind: z.literal('reopen'),
    closesAt: z.iso.datetime(),
    reason: z.string().trim().min(1).max(500),
  }),
]);
export type RoundControl = z.infer<typeof RoundControl>;

export const listRoundTemplates = route({
  id: 'listRoundTemplates',
  method: 'GET',
  path: '/api/round-templates',
  summary: 'From what a round can be made',
  access: 'signed-in',
  response: z.object({
    items: z.array(
      z.object({
        id: RoundTemplateId,
        title: LocalisedText,
        about: LocalisedText,
        questions: z.int(),
        minutes: z.int(),
        polls: z.int(),
      }),
    ),
  }),
});

export const listRoundDrafts = route({
  id: 'listRoundDrafts',
  method: 'GET',
  path: '/api/round-drafts',
  summary: 'My drafts over which a round can be held: those with a version, newest version first',
  access: 'signed-in',
  response: z.object({
    items: z.array(
      z.object({
        draftId: z.uuid(),
        moduleCode: z.string(),
        title: LocalisedText,
        versions: z.array(z.object({ id: z.uuid(), number: z.int(), createdAt: z.iso.datetime() })),
      }),
    ),
  }),
});

export const listReviewRounds = route({
  id: 'listReviewRounds',
  method: 'GET',
  path: '/api/review-rounds',
  summary: 'The rounds that I moderate, newest first',
  access: 'signed-in',
  response: z.object({ items: z.array(RoundSummary) }),
});

export const createReviewRound = route({
  id: 'createReviewRound',
  method: 'POST',
  path: '/api/review-rounds',
  summary: 'Plan a round over a draft version, from a template or as the next one after a round',
  access: 'signed-in',
  body: z.object({
    id: WriteId,
    draftId: z.uuid(),
    draftVersionId: z.uuid(),
    templateId: RoundTemplateId,
    locale: Locale,
    /** Its settings and participants are copied. */
    previousRoundId: z.uuid().nullable(),
  }),
  status: 201,
  response: z.object({ id: z.uuid() }),
  errors: ['drafts/unknown', 'rounds/unknown', 'rounds/not-possible'],
});

export const readReviewRound = route({
  id: 'readReviewRound',
  method: 'GET',
  path: '/api/review-rounds/:roundId',
  summary: 'A round with its settings, its participants and how far each came',
  access: 'signed-in',
  params: onRound,
  response: ReviewRound,
  errors: unknown,
});

export const changeReviewRound = route({
  id: 'changeReviewRound',
  method: 'PUT',
  path: '/api/review-rounds/:roundId',
  summary: 'Change a round that is not open yet; of one that is open its script only',
  access: 'signed-in',
  params: onRound,
  body: z.object({
    id: WriteId,
    baseRevision: z.int(),
    draftVersionId: z.uuid(),
    settings: RoundSettings,
  }),
  response: z.object({ revision: z.int() }),
  errors: [
    'rounds/unknown',
    'rounds/changed-meanwhile',
    'rounds/not-possible',
    'rounds/dates-reversed',
  ],
});

export const removeReviewRound = route({
  id: 'removeReviewRound',
  method: 'DELETE',
  path: '/api/review-rounds/:roundId',
  summary: 'Remove a round that never opened, with the addresses of whom it would invite',
  access: 'signed-in',
  params: onRound,
  errors: ['rounds/unknown', 'rounds/not-possible'],
});

export const controlReviewRound = route({
  id: 'controlReviewRound',
  method: 'POST',
  path: '/api/review-rounds/:roundId/controls',
  summary: 'Open, close, extend or reopen a round; once for an id',
  access: 'signed-in',
  params: onRound,
  body: z.object({ id: WriteId, control: RoundControl }),
  errors: ['rounds/unknown', 'rounds/not-possible', 'rounds/dates-reversed'],
});

/** Somebody to invite. */
export const RoundInvitee = z.object({
  /** Made by the client; becomes the id of the participant. */
  id: WriteId,
  email: z.email().max(254),
  displayName: z.string().trim().min(1).max(80),
  locale: Locale,
  roles: z.array(RoundRole),
});
export type RoundInvitee = z.infer<typeof RoundInvitee>;

export const inviteToRound = route({
  id: 'inviteToRound',
  method: 'POST',
  path: '/api/review-rounds/:roundId/participants',
  summary:
    'Invite people; mails go out when the round is open. Who is in already is left as she is',
  access: 'signed-in',
  params: onRound,
  body: z.object({ people: z.array(RoundInvitee).min(1).max(200) }),
  response: z.object({ invited: z.int() }),
  errors: ['rounds/unknown', 'rounds/not-possible'],
});

const onParticipant = onRound.extend({ participantId: z.uuid() });

export const resendRoundLink = route({
  id: 'resendRoundLink',
  method: 'POST',
  path: '/api/review-rounds/:roundId/participants/:participantId/links',
  summary: 'Mail a new personal link; the old one stops working',
  access: 'signed-in',
  params: onParticipant,
  body: z.object({ id: WriteId }),
  errors: ['rounds/unknown', 'rounds/not-possible'],
});

export const revokeParticipant = route({
  id: 'revokeParticipant',
  method: 'DELETE',
  path: '/api/review-rounds/:roundId/participants/:participantId',
  summary: 'Take away the link and the entry of a participant; what she wrote stays',
  access: 'signed-in',
  params: onParticipant,
  errors: unknown,
});

export const roundModerationRoutes = [
  listRoundTemplates,
  listRoundDrafts,
  listReviewRounds,
  createReviewRound,
  readReviewRound,
  changeReviewRound,
  removeReviewRound,
  controlReviewRound,
  inviteToRound,
  resendRoundLink,
  revokeParticipant,
] as const;
