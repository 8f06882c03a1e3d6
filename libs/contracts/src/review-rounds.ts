import { z } from 'zod';
import { Locale, LocalisedText } from './locale.js';
import { WriteId } from './progress.js';
import { RoundRole, RoundSettings, RoundState } from './round-shapes.js';
import { route } from './route.js';

export const onRound = z.object({ roundId: z.uuid() });
const unknown = ['rounds/unknown'] as const;

/** A round of which I am a participant. */
export const MyRound = z.object({
  id: z.uuid(),
  title: z.string(),
  moduleCode: z.string(),
  state: RoundState,
  opensAt: z.iso.datetime().nullable(),
  closesAt: z.iso.datetime(),
  consented: z.boolean(),
});
export type MyRound = z.infer<typeof MyRound>;

/** A lesson of the draft version of a round, with how much was said about it. */
export const RoundLesson = z.object({
  lessonId: z.string(),
  slug: z.string(),
  title: LocalisedText.partial(),
  locales: z.array(Locale),
  /** Remarks that I made in it. */
  mine: z.int(),
});
export type RoundLesson = z.infer<typeof RoundLesson>;

/** What a participant sees of her round. */
export const RoundHome = z.object({
  id: z.uuid(),
  settings: RoundSettings.omit({ script: true, consent: true }),
  state: RoundState,
  moduleCode: z.string(),
  /** Number of the draft version that is read. */
  versionNumber: z.int(),
  /** Empty before the opening and before consent, but for moderators. */
  lessons: z.array(RoundLesson),
  /** Where reading begins; null before the opening. */
  firstLessonId: z.string().nullable(),
  standing: z.enum(['participant', 'moderator']),
  /** Null for a moderator who does not take part. */
  me: z
    .object({
      participantId: z.uuid(),
      displayName: z.string(),
      showsName: z.boolean(),
      roles: z.array(RoundRole),
      consentedAt: z.iso.datetime().nullable(),
      /** Came in with a link, without an account. */
      guest: z.boolean(),
    })
    .nullable(),
  consent: z.object({ version: z.int(), text: RoundSettings.shape.consent }),
  previousRoundId: z.uuid().nullable(),
  /** Somebody in the round who may be me too, and whom I can bring together with my account. */
  attach: z
    .object({
      /** Came in with a link on this device, or was invited at the address of my account. */
      by: z.enum(['link', 'address']),
      /** Of who came in with a link. */
      displayName: z.string().nullable(),
      /** I take part with my account already. */
      twice: z.boolean(),
    })
    .nullable(),
});
export type RoundHome = z.infer<typeof RoundHome>;

export const listMyRounds = route({
  id: 'listMyRounds',
  method: 'GET',
  path: '/api/me/rounds',
  summary: 'The review rounds that I take part in, those that are open first',
  access: 'signed-in',
  response: z.object({ items: z.array(MyRound) }),
});

export const readRoundHome = route({
  id: 'readRoundHome',
  method: 'GET',
  path: '/api/rounds/:roundId/home',
  summary: 'A round as its participants see it: what is asked, until when, its lessons',
  access: 'guest',
  params: onRound,
  response: RoundHome,
  errors: unknown,
});

export const consentToRound = route({
  id: 'consentToRound',
  method: 'PUT',
  path: '/api/rounds/:roundId/consent',
  summary: 'Take part: my name, my roles and that I accept the consent text of this version',
  access: 'guest',
  params: onRound,
  body: z.object({
    id: WriteId,
    version: z.int().positive(),
    displayName: z.string().trim().min(1).max(80),
    /** Others see my name beside my remarks; otherwise only my roles. */
    showsName: z.boolean(),
    roles: z.array(RoundRole).min(1),
  }),
  errors: ['rounds/unknown', 'rounds/changed-meanwhile', 'rounds/not-open'],
});

export const withdrawFromRound = route({
  id: 'withdrawFromRound',
  method: 'POST',
  path: '/api/rounds/:roundId/withdrawal',
  summary: 'Take my consent back: my name goes, and my remarks as the round said beforehand',
  access: 'guest',
  params: onRound,
  body: z.object({ id: WriteId }),
  errors: unknown,
});

export const attachToRound = route({
  id: 'attachToRound',
  method: 'POST',
  path: '/api/rounds/:roundId/account',
  summary: 'Bring together what I did as a guest and my account',
  access: 'guest',
  params: onRound,
  body: z.object({ id: WriteId }),
  errors: ['rounds/unknown', 'rounds/not-possible', 'access/sign-in-required'],
});

export const leaveRound = route({
  id: 'leaveRound',
  method: 'DELETE',
  path: '/api/rounds/:roundId/guest',
  summary: 'Leave on this device: the cookie of a guest stops working',
  access: 'guest',
  params: onRound,
});

export const reviewRoundRoutes = [
  listMyRounds,
  readRoundHome,
  consentToRound,
  withdrawFromRound,
  attachToRound,
  leaveRound,
] as const;
