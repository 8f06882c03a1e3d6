import { z } from 'zod';
import { AgreementContent, AgreementPart, AgreementSubject } from './agreement-content.js';
import { RubricCriterion } from './catalogue.js';
import { cohortRoles, inCohort } from './cohorts.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

/** `draft`: nothing lies with the lecturer, and nothing was ever answered. */
export const AgreementState = z.enum(['draft', 'sent', 'questions', 'approved']);
export type AgreementState = z.infer<typeof AgreementState>;

/** What happens between a team and its lecturer; each is kept for ever. */
export const AgreementEventKind = z.enum([
  'agreed',
  'unagreed',
  'sent',
  'recalled',
  'questioned',
  'approved',
]);
export type AgreementEventKind = z.infer<typeof AgreementEventKind>;

/** Questions of a lecturer by part. */
export const AgreementQuestions = z.partialRecord(
  AgreementPart,
  z.string().trim().min(1).max(1000),
);
export type AgreementQuestions = z.infer<typeof AgreementQuestions>;

/** The team's one draft; a save is based on a revision of it, 0 where nothing was written yet. */
export const AgreementDraftState = z.object({
  revision: z.int(),
  content: AgreementContent,
  updatedAt: z.iso.datetime().nullable(),
  updatedBy: z.string(),
  /** Who changed a text or list last, by its name. */
  authors: z.record(z.string(), z.object({ by: z.string(), at: z.iso.datetime() })),
});
export type AgreementDraftState = z.infer<typeof AgreementDraftState>;

/** What was sent once, and what came back. */
export const AgreementRound = z.object({
  number: z.int(),
  sentAt: z.iso.datetime(),
  sentBy: z.string(),
  content: AgreementContent,
  /** `recalled`: the team took it back before there was an answer. */
  outcome: z.enum(['waiting', 'recalled', 'questioned', 'approved']),
  answer: z
    .object({
      at: z.iso.datetime(),
      by: z.string(),
      questions: AgreementQuestions,
      note: z.string().nullable(),
    })
    .nullable(),
});
export type AgreementRound = z.infer<typeof AgreementRound>;

const AgreementMember = z.object({
  accountId: z.uuid(),
  displayName: z.string(),
  /** She agrees with the revision that is there now. */
  agreed: z.boolean(),
});

export const Agreement = z.object({
  subject: AgreementSubject,
  team: z.object({ id: z.uuid(), name: z.string(), cohortId: z.uuid() }),
  /** What the assignment gives; null for the agreement of the group. */
  assignment: z
    .object({
      title: z.string(),
      moduleCode: z.string(),
      moduleSlug: z.string(),
      teamCriterion: z.object({ prompt: z.string(), weight: z.number() }),
      /** Without the team's own part. */
      rubric: z.array(RubricCriterion),
    })
    .nullable(),
  state: AgreementState,
  /** The round that is in effect. */
  approvedRound: z.int().nullable(),
  /** Null for who is not in the team now: a draft is the team's. */
  draft: AgreementDraftState.nullable(),
  members: z.array(AgreementMember),
  /** Names of everybody whom a text is about, by account; also of who left. */
  names: z.record(z.string(), z.string()),
  /** Newest first. */
  rounds: z.array(AgreementRound),
  may: z.object({ edit: z.boolean(), answer: z.boolean() }),
});
export type Agreement = z.infer<typeof Agreement>;

const inAgreement = z.object({ teamId: z.uuid(), subject: AgreementSubject });
const inLocale = z.object({ locale: Locale });
const unknown = ['teams/unknown', 'assignments/unknown'] as const;
const refused = [...unknown, 'agreements/not-possible'] as const;

export const readAgreement = route({
  id: 'readAgreement',
  method: 'GET',
  path: '/api/teams/:teamId/agreements/:subject',
  summary: 'The agreement of a team, on one assignment or on how they work together (`group`)',
  access: 'signed-in',
  params: inAgreement,
  query: inLocale,
  response: Agreement,
  errors: unknown,
});

export const saveAgreement = route({
  id: 'saveAgreement',
  method: 'PUT',
  path: '/api/teams/:teamId/agreements/:subject/draft',
  summary: 'Save the draft; refused, with the other state, when it changed since `baseRevision`',
  access: 'signed-in',
  params: inAgreement,
  body: z.object({ id: WriteId, baseRevision: z.int().min(0), content: AgreementContent }),
  response: z.object({ revision: z.int(), updatedAt: z.iso.datetime() }),
  errors: [...refused, 'agreements/changed-meanwhile'],
});

export const agreeWithAgreement = route({
  id: 'agreeWithAgreement',
  method: 'POST',
  path: '/api/teams/:teamId/agreements/:subject/consents',
  summary: 'Agree with a revision of the draft, or no longer; every change asks for it anew',
  access: 'signed-in',
  params: inAgreement,
  body: z.object({ id: WriteId, revision: z.int().min(1), agreed: z.boolean() }),
  errors: [...refused, 'agreements/changed-meanwhile'],
});

export const sendAgreement = route({
  id: 'sendAgreement',
  method: 'POST',
  path: '/api/teams/:teamId/agreements/:subject/rounds',
  summary: 'Send the draft to the lecturer; it is complete and every member agrees with it',
  access: 'signed-in',
  params: inAgreement,
  body: z.object({ id: WriteId, revision: z.int().min(1) }),
  status: 201,
  response: z.object({ round: z.int() }),
  errors: [
    ...refused,
    'agreements/changed-meanwhile',
    'agreements/incomplete',
    'agreements/not-all-agree',
  ],
});

export const recallAgreement = route({
  id: 'recallAgreement',
  method: 'POST',
  path: '/api/teams/:teamId/agreements/:subject/recalls',
  summary: 'Take back what was sent, while there is no answer',
  access: 'signed-in',
  params: inAgreement,
  body: z.object({ id: WriteId, round: z.int().min(1) }),
  errors: refused,
});

export const answerAgreement = route({
  id: 'answerAgreement',
  method: 'POST',
  path: '/api/teams/:teamId/agreements/:subject/answers',
  summary: 'Approve what a team sent, or ask questions by part; by a lecturer of its cohort',
  access: cohortRoles,
  params: inAgreement,
  body: z.discriminatedUnion('decision', [
    z.object({
      decision: z.literal('approve'),
      ...{ id: WriteId, round: z.int().min(1) },
      note: z.string().trim().max(1000).nullable(),
    }),
    z.object({
      decision: z.literal('ask'),
      ...{ id: WriteId, round: z.int().min(1) },
      questions: AgreementQuestions.refine(
        (questions) => Object.keys(questions).length > 0,
        'at least one question',
      ),
      note: z.string().trim().max(1000).nullable(),
    }),
  ]),
  errors: refused,
});

/** An agreement in the lecturer's queue. */
export const AgreementSummary = z.object({
  teamId: z.uuid(),
  teamName: z.string(),
  subject: AgreementSubject,
  /** Of the assignment; null for the agreement of the group. */
  title: z.string().nullable(),
  state: AgreementState,
  rounds: z.int(),
  approvedRound: z.int().nullable(),
  changedAt: z.iso.datetime(),
});
export type AgreementSummary = z.infer<typeof AgreementSummary>;

export const listAgreements = route({
  id: 'listAgreements',
  method: 'GET',
  path: '/api/cohorts/:cohortId/agreements',
  summary: 'Agreements that teams of a cohort ever sent, longest waiting first, 50 a page',
  access: cohortRoles,
  params: inCohort,
  query: inLocale.extend({
    state: AgreementState.optional(),
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  response: z.object({
    items: z.array(AgreementSummary),
    pages: z.int(),
    /** How many wait for an answer, whatever the filter. */
    waiting: z.int(),
  }),
  errors: ['cohorts/unknown'],
});

export const agreementRoutes = [
  readAgreement,
  saveAgreement,
  agreeWithAgreement,
  sendAgreement,
  recallAgreement,
  answerAgreement,
  listAgreements,
] as const;
