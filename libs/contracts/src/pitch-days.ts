import { z } from 'zod';
import { cohortRoles, inCohort } from './cohorts.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

/** Best score of a criterion; the least is 1. */
export const pitchPoints = 5;
const points = z.int().min(1).max(pitchPoints);

const criteria = z
  .array(z.object({ id: z.string().min(1).max(40), title: z.string().trim().min(1).max(120) }))
  .min(1)
  .max(8)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length);

const settings = {
  title: z.string().trim().min(1).max(120),
  /** When the first pitch begins; null: not known yet. */
  startsAt: z.iso.datetime().nullable(),
  pitchSeconds: z.int().min(30).max(3600),
  /** Between one pitch and the next. */
  changeSeconds: z.int().min(0).max(3600),
  criteria,
};
export const PitchDaySettings = z.object(settings);
export type PitchDaySettings = z.infer<typeof PitchDaySettings>;

/** Nobody scores yet, phones may score, or results are out; never back. */
export const PitchDayState = z.enum(['planned', 'open', 'closed']);
export type PitchDayState = z.infer<typeof PitchDayState>;

/** Milliseconds spoken before the last pause, and when it was started; null: it stands still. */
export const PitchClock = z.object({ gathered: z.int(), since: z.iso.datetime().nullable() });
export type PitchClock = z.infer<typeof PitchClock>;

/** Who scores: each has a code of its own. */
export const PitchSeat = z.enum(['panel', 'audience']);
export type PitchSeat = z.infer<typeof PitchSeat>;

const SeatResult = z.object({
  ballots: z.int(),
  /** Mean by criterion, 1 to 5. */
  means: z.record(z.string(), z.number()),
  /** Of all criteria; null without ballots. */
  mean: z.number().nullable(),
});
export type SeatResult = z.infer<typeof SeatResult>;

const PitchSlot = z.object({
  id: z.uuid(),
  teamId: z.uuid(),
  teamName: z.string(),
  startsAt: z.iso.datetime().nullable(),
  /** Null until the day is closed. */
  results: z.object({ panel: SeatResult, audience: SeatResult }).nullable(),
});
export type PitchSlot = z.infer<typeof PitchSlot>;

export const PitchDay = PitchDaySettings.extend({
  id: z.uuid(),
  cohortId: z.uuid(),
  state: PitchDayState,
  slots: z.array(PitchSlot),
  /** The slot on the screen. */
  currentSlotId: z.uuid().nullable(),
  clock: PitchClock,
  /** The server's time, to set clocks by. */
  now: z.iso.datetime(),
  announced: z.boolean(),
  /** For its lecturers only. */
  codes: z.object({ panel: z.string(), audience: z.string() }).nullable(),
});
export type PitchDay = z.infer<typeof PitchDay>;

const one = z.object({ pitchDayId: z.uuid() });
const unknown = ['pitch-days/unknown'] as const;

export const listPitchDays = route({
  id: 'listPitchDays',
  method: 'GET',
  path: '/api/cohorts/:cohortId/pitch-days',
  summary: 'Pitch days of a cohort, for its lecturers and its teams',
  access: 'signed-in',
  params: inCohort,
  response: z.object({
    items: z.array(
      PitchDay.pick({ id: true, title: true, startsAt: true, state: true }).extend({
        teams: z.int(),
      }),
    ),
    mayPlan: z.boolean(),
  }),
  errors: ['cohorts/unknown'],
});

export const planPitchDay = route({
  id: 'planPitchDay',
  method: 'PUT',
  path: '/api/cohorts/:cohortId/pitch-days/:pitchDayId',
  summary: 'Plan a pitch day with all teams of the cohort, or change its settings',
  access: cohortRoles,
  params: inCohort.extend({ pitchDayId: WriteId }),
  body: PitchDaySettings,
  errors: ['cohorts/unknown', 'pitch-days/unknown', 'pitch-days/not-possible'],
});

export const readPitchDay = route({
  id: 'readPitchDay',
  method: 'GET',
  path: '/api/pitch-days/:pitchDayId',
  summary: 'A pitch day: its running order and clock, and results once it is closed',
  access: 'signed-in',
  params: one,
  response: PitchDay,
  errors: unknown,
});

export const orderPitches = route({
  id: 'orderPitches',
  method: 'PUT',
  path: '/api/pitch-days/:pitchDayId/order',
  summary: 'The running order: the teams that pitch, first to last',
  access: cohortRoles,
  params: one,
  body: z.object({ teamIds: z.array(z.uuid()).max(200) }),
  errors: [...unknown, 'pitch-days/not-possible'],
});

export const announcePitchDay = route({
  id: 'announcePitchDay',
  method: 'POST',
  path: '/api/pitch-days/:pitchDayId/announcement',
  summary: 'Tell the members of each team when they pitch',
  access: cohortRoles,
  params: one,
  body: z.object({ id: WriteId }),
  errors: [...unknown, 'pitch-days/not-possible'],
});

export const runPitchDay = route({
  id: 'runPitchDay',
  method: 'PUT',
  path: '/api/pitch-days/:pitchDayId/stage',
  summary: 'Open or close scoring, bring a team on the screen, run its clock',
  access: cohortRoles,
  params: one,
  body: z.discriminatedUnion('action', [
    z.object({ action: z.enum(['open', 'close', 'start', 'pause', 'reset']) }),
    z.object({ action: z.literal('show'), slotId: z.uuid() }),
  ]),
  response: PitchDay.pick({ state: true, currentSlotId: true, clock: true }),
  errors: [...unknown, 'pitch-days/not-possible'],
});

export const readPitchCode = route({
  id: 'readPitchCode',
  method: 'GET',
  path: '/api/pitch-codes/:code',
  summary: 'What a phone with this code may score',
  access: 'anyone',
  params: z.object({ code: z.string().max(20) }),
  response: z.object({
    title: z.string(),
    seat: PitchSeat,
    state: PitchDayState,
    criteria,
    /** Teams that were on the screen, the one that is there last. */
    slots: z.array(
      z.object({
        id: z.uuid(),
        teamName: z.string(),
        current: z.boolean(),
        /** Whether this device scored it. */
        scored: z.boolean(),
      }),
    ),
  }),
  errors: ['pitch-days/unknown', 'request/too-many'],
});

export const castPitchBallot = route({
  id: 'castPitchBallot',
  method: 'POST',
  path: '/api/pitch-codes/:code/ballots',
  summary: 'Score a pitch, once a device; only sums are kept',
  access: 'anyone',
  params: z.object({ code: z.string().max(20) }),
  body: z.object({ slotId: z.uuid(), points: z.record(z.string().max(40), points) }),
  errors: ['pitch-days/unknown', 'pitch-days/not-possible', 'request/too-many'],
});

export const pitchDayRoutes = [
  listPitchDays,
  planPitchDay,
  readPitchDay,
  orderPitches,
  announcePitchDay,
  runPitchDay,
  readPitchCode,
  castPitchBallot,
] as const;
