import { z } from 'zod';
import { cohortRoles, EnrolmentState, inCohort } from './cohorts.js';
import { Account, Background, Password } from './identity.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

/** What can be wrong with a line of a list of people to invite. */
export const InvitationFault = z.enum([
  'unknown-column',
  'missing-column',
  'bad-email',
  'no-name',
  'bad-language',
  'bad-background',
  'double',
  'already-enrolled',
  'already-invited',
  'empty',
  'too-many',
]);
export type InvitationFault = z.infer<typeof InvitationFault>;

/** Somebody to invite. */
export const Invitee = z.object({
  /** Line of the text, counted from 1, header included. */
  line: z.int(),
  email: z.string(),
  displayName: z.string(),
  locale: Locale,
  background: Background.nullable(),
});
export type Invitee = z.infer<typeof Invitee>;

export const previewInvitations = route({
  id: 'previewInvitations',
  method: 'POST',
  path: '/api/cohorts/:cohortId/invitation-previews',
  summary: 'Check a CSV of people to invite, line by line; invites nobody',
  access: cohortRoles,
  params: inCohort,
  body: z.object({ id: WriteId, text: z.string().max(500_000) }),
  response: z.object({
    id: z.uuid(),
    rows: z.array(Invitee),
    faults: z.array(z.object({ line: z.int(), fault: InvitationFault, value: z.string() })),
  }),
  errors: ['cohorts/unknown'],
});

export const confirmInvitations = route({
  id: 'confirmInvitations',
  method: 'POST',
  path: '/api/cohorts/:cohortId/invitations',
  summary:
    'Invite everybody of a preview, once; with faults only where they are knowingly left out',
  access: cohortRoles,
  params: inCohort,
  body: z.object({
    previewId: WriteId,
    /** Invite the good lines of a list that has faulty ones. */
    withoutFaulty: z.boolean().default(false),
  }),
  response: z.object({ invited: z.int() }),
  errors: ['cohorts/unknown', 'cohorts/preview-unknown', 'cohorts/preview-faulty'],
});

export const listInvitations = route({
  id: 'listInvitations',
  method: 'GET',
  path: '/api/cohorts/:cohortId/invitations',
  summary: 'Invitations of a cohort, 50 a page, and how many mails went out',
  access: cohortRoles,
  params: inCohort,
  query: z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) }),
  response: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        email: z.string(),
        displayName: z.string(),
        invitedAt: z.iso.datetime(),
        status: z.enum(['waiting', 'mailed', 'failed', 'accepted', 'expired']),
      }),
    ),
    pages: z.int(),
    total: z.int(),
    /** Still to be mailed, on whatever page. */
    waiting: z.int(),
    mailed: z.int(),
    accepted: z.int(),
  }),
  errors: ['cohorts/unknown'],
});

export const withdrawInvitation = route({
  id: 'withdrawInvitation',
  method: 'DELETE',
  path: '/api/cohorts/:cohortId/invitations/:invitationId',
  summary: 'Take an invitation back that nobody accepted yet',
  access: cohortRoles,
  params: inCohort.extend({ invitationId: z.uuid() }),
  errors: ['cohorts/unknown', 'cohorts/invitation-invalid'],
});

const token = z.string().min(20).max(100);

export const readInvitation = route({
  id: 'readInvitation',
  method: 'POST',
  path: '/api/invitations/read',
  // The link is `/{locale}/invitation#token=…`: what follows `#` reaches no server log.
  summary: 'What the token of an invitation leads to',
  access: 'anyone',
  body: z.object({ token, locale: Locale }),
  response: z.object({
    title: z.string(),
    trackTitle: z.string(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    email: z.string(),
    displayName: z.string(),
    /** There is an account for this address: its owner signs in and accepts. */
    hasAccount: z.boolean(),
  }),
  errors: ['cohorts/invitation-invalid'],
});

export const openInvitedAccount = route({
  id: 'openInvitedAccount',
  method: 'POST',
  path: '/api/invitations/accept',
  summary: 'Make an account for the invited address, enrol it and sign in',
  access: 'anyone',
  body: z.object({
    token,
    displayName: z.string().trim().min(1).max(80),
    password: Password,
    agreed: z.literal(true),
  }),
  status: 201,
  response: z.object({ account: Account, cohortId: z.uuid(), state: EnrolmentState }),
  errors: ['cohorts/invitation-invalid', 'identity/email-taken'],
});

export const askToJoin = route({
  id: 'askToJoin',
  method: 'POST',
  path: '/api/join-codes/:code/accounts',
  summary: 'With a join code, mail a link to make an account; answers the same if there is one',
  access: 'anyone',
  params: z.object({ code: z.string().max(20) }),
  body: z.object({
    email: z.email().max(254),
    displayName: z.string().trim().min(1).max(80),
    locale: Locale,
  }),
  status: 202,
  errors: ['cohorts/code-unknown'],
});

export const acceptInvitation = route({
  id: 'acceptInvitation',
  method: 'PUT',
  path: '/api/me/invitations/:invitationId',
  summary: 'Accept an invitation to my own e-mail address',
  access: 'signed-in',
  params: z.object({ invitationId: z.uuid() }),
  response: z.object({ state: EnrolmentState }),
  errors: ['cohorts/invitation-invalid'],
});

export const invitationRoutes = [
  previewInvitations,
  confirmInvitations,
  listInvitations,
  withdrawInvitation,
  readInvitation,
  openInvitedAccount,
  askToJoin,
  acceptInvitation,
] as const;
