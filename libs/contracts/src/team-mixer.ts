import { z } from 'zod';
import { cohortRoles, inCohort } from './cohorts.js';
import { Background } from './identity.js';
import { WriteId } from './progress.js';
import { route } from './route.js';
import { largestTeam, TeamName } from './teams.js';

/** Languages that somebody may say she can work in (ISO 639-1). */
export const teamLanguages = [
  ...(['nl', 'en', 'fr', 'de', 'es', 'it', 'pt', 'el', 'lt', 'is'] as const),
  ...(['pl', 'ro', 'tr', 'ar', 'uk', 'ru'] as const),
] as const;
export const TeamLanguage = z.enum(teamLanguages);
export type TeamLanguage = z.infer<typeof TeamLanguage>;

export const weekDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
type WeekSlotName = `${(typeof weekDays)[number]}-${(typeof dayParts)[number]}`;
/** The parts of a week in which somebody may have time. */
export const weekSlots: readonly WeekSlotName[] = weekDays.flatMap((day) =>
  dayParts.map((part) => `${day}-${part}` as const),
);
export const WeekSlot = z.enum(weekSlots);
export type WeekSlot = z.infer<typeof WeekSlot>;

/** People that one may wish for, and wish away. */
export const mostWishes = 5;
const ranked = z
  .array(z.uuid())
  .max(mostWishes)
  .refine((ids) => new Set(ids).size === ids.length);

/** What somebody wishes for her team; an empty list says nothing. The most wanted come first. */
export const TeamWishes = z
  .object({
    languages: z.array(TeamLanguage).max(teamLanguages.length),
    hours: z.array(WeekSlot).max(weekSlots.length),
    with: ranked,
    notWith: ranked,
  })
  .refine((wishes) => !wishes.with.some((id) => wishes.notWith.includes(id)), {
    path: ['notWith'],
    message: 'is also in `with`',
  });
export type TeamWishes = z.infer<typeof TeamWishes>;

/** Somebody to be put in a team, with all that the mixer looks at. */
export const MixerPerson = z.object({
  accountId: z.uuid(),
  displayName: z.string(),
  background: Background.nullable(),
  languages: z.array(TeamLanguage),
  hours: z.array(WeekSlot),
  with: z.array(z.uuid()),
  notWith: z.array(z.uuid()),
});
export type MixerPerson = z.infer<typeof MixerPerson>;

export const mixerParts = ['backgrounds', 'languages', 'hours', 'wishes'] as const;
export type MixerPart = (typeof mixerParts)[number];
const weight = z.int().min(0).max(3);
/** How much each part counts in the score of a team; 0: not at all. */
export const MixerWeights = z.object({
  backgrounds: weight,
  languages: weight,
  hours: weight,
  wishes: weight,
});
export type MixerWeights = z.infer<typeof MixerWeights>;

const Fellow = z.object({ accountId: z.uuid(), displayName: z.string() });

export const readMyWishes = route({
  id: 'readMyWishes',
  method: 'GET',
  path: '/api/cohorts/:cohortId/my-wishes',
  summary: 'What I wish for my team; only the lecturers of the cohort read it too',
  access: 'signed-in',
  params: inCohort,
  response: z.object({
    cohortTitle: z.string(),
    /** Null where I never said anything. */
    wishes: TeamWishes.nullable(),
    /** Names of the people in them, as far as they still follow the cohort. */
    people: z.array(Fellow),
  }),
  errors: ['cohorts/unknown'],
});

export const saveMyWishes = route({
  id: 'saveMyWishes',
  method: 'PUT',
  path: '/api/cohorts/:cohortId/my-wishes',
  summary: 'Say what I wish for my team; what I said last counts',
  access: 'signed-in',
  params: inCohort,
  body: z.object({ id: WriteId, wishes: TeamWishes }),
  errors: ['cohorts/unknown', 'cohorts/person-unknown', 'teams/not-possible'],
});

export const findFellows = route({
  id: 'findFellows',
  method: 'GET',
  path: '/api/cohorts/:cohortId/fellows',
  summary: 'Other learners of my cohort by name, ten at most',
  access: 'signed-in',
  params: inCohort,
  query: z.object({ search: z.string().trim().min(1).max(80) }),
  response: z.object({ items: z.array(Fellow) }),
  errors: ['cohorts/unknown'],
});

export const readMixer = route({
  id: 'readMixer',
  method: 'GET',
  path: '/api/cohorts/:cohortId/team-mixer',
  summary: 'Learners without a team, with all that the mixer looks at',
  access: cohortRoles,
  params: inCohort,
  response: z.object({ cohortTitle: z.string(), people: z.array(MixerPerson), teams: z.int() }),
  errors: ['cohorts/unknown'],
});

/** Seed of a mix: a whole number that a person can type. */
export const MixerSeed = z.int().min(1).max(999_999);

export const confirmMix = route({
  id: 'confirmMix',
  method: 'POST',
  path: '/api/cohorts/:cohortId/team-mixer',
  summary: 'Make the teams of a mix as they are after all swaps; before this none exists',
  access: cohortRoles,
  params: inCohort,
  body: z.object({
    id: WriteId,
    seed: MixerSeed,
    /** People that were asked for in a team. */
    size: z.int().min(2).max(largestTeam),
    weights: MixerWeights,
    teams: z
      .array(z.object({ id: z.uuid(), name: TeamName, accountIds: z.array(z.uuid()).min(1) }))
      .min(1)
      .max(1000),
  }),
  errors: ['cohorts/unknown', 'teams/changed-meanwhile', 'teams/not-possible'],
});

export const teamMixerRoutes = [
  readMyWishes,
  saveMyWishes,
  findFellows,
  readMixer,
  confirmMix,
] as const;
