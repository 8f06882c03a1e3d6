import { z } from 'zod';
import { cohortRoles, inCohort } from './cohorts.js';
import { Background } from './identity.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

/** People that a team may have at most, however it is formed. */
export const largestTeam = 12;

export const TeamName = z.string().trim().min(1).max(60);

/** Somebody who is in a team now. */
export const TeamMember = z.object({
  accountId: z.uuid(),
  displayName: z.string(),
  /** Null where she did not say. */
  background: Background.nullable(),
});
export type TeamMember = z.infer<typeof TeamMember>;

/** A team as its cohort sees it; members by name. */
export const Team = z.object({
  id: z.uuid(),
  name: z.string(),
  members: z.array(
    TeamMember.extend({
      /** May read what the team did before she came; only lecturers are told. */
      seesEarlier: z.boolean().nullable(),
    }),
  ),
});
export type Team = z.infer<typeof Team>;

/** Until when learners make and join teams themselves, and how many fit in one. */
export const TeamChoice = z.object({
  /** The last day, in the time zone of the cohort. */
  until: z.iso.date(),
  largest: z.int().min(2).max(largestTeam),
  /** Who joins a team by herself may read what it did before. */
  seesEarlier: z.boolean(),
});
export type TeamChoice = z.infer<typeof TeamChoice>;

export const readTeams = route({
  id: 'readTeams',
  method: 'GET',
  path: '/api/cohorts/:cohortId/teams',
  summary: 'The teams of a cohort, for its learners and lecturers',
  access: 'signed-in',
  params: inCohort,
  response: z.object({
    cohortTitle: z.string(),
    /** May form teams: a lecturer of the cohort or an administrator. */
    forms: z.boolean(),
    /** By name. */
    teams: z.array(Team),
    /** The team that I am in. */
    mine: z.uuid().nullable(),
    /** Learners without a team, by name; lecturers only. */
    unplaced: z.array(TeamMember),
    /** Teams that were dissolved, the latest first, ten at most; lecturers only. */
    dissolved: z.array(z.object({ id: z.uuid(), name: z.string(), at: z.iso.datetime() })),
    /** Null where learners do not choose. */
    choice: TeamChoice.extend({ open: z.boolean() }).nullable(),
  }),
  errors: ['cohorts/unknown'],
});

const inTeam = { teamId: z.uuid() };

/** What a lecturer does to the teams of a cohort; the same id twice is the same write. */
export const TeamChange = z.discriminatedUnion('action', [
  z.object({
    id: WriteId,
    action: z.literal('make'),
    ...inTeam,
    name: TeamName,
    accountIds: z.array(z.uuid()).max(largestTeam),
  }),
  z.object({ id: WriteId, action: z.literal('rename'), ...inTeam, name: TeamName }),
  z.object({
    id: WriteId,
    action: z.literal('place'),
    accountId: z.uuid(),
    /** Null takes her out of her team. */
    teamId: z.uuid().nullable(),
    /** May read what the team did before she came. */
    seesEarlier: z.boolean(),
  }),
  z.object({ id: WriteId, action: z.literal('dissolve'), ...inTeam }),
  z.object({ id: WriteId, action: z.literal('restore'), ...inTeam }),
]);
export type TeamChange = z.infer<typeof TeamChange>;

export const changeTeams = route({
  id: 'changeTeams',
  method: 'POST',
  path: '/api/cohorts/:cohortId/team-changes',
  summary: 'A lecturer makes, renames, fills, dissolves or restores a team',
  access: cohortRoles,
  params: inCohort,
  body: TeamChange,
  errors: ['cohorts/unknown', 'cohorts/person-unknown', 'teams/unknown', 'teams/not-possible'],
});

export const setTeamChoice = route({
  id: 'setTeamChoice',
  method: 'PUT',
  path: '/api/cohorts/:cohortId/team-choice',
  summary: 'Let learners make and join teams themselves until a day, or no longer',
  access: cohortRoles,
  params: inCohort,
  body: z.object({ id: WriteId, choice: TeamChoice.nullable() }),
  errors: ['cohorts/unknown', 'teams/not-possible'],
});

/** What a learner does about her own team while learners choose. */
export const MyTeamChange = z.discriminatedUnion('action', [
  z.object({ id: WriteId, action: z.literal('make'), ...inTeam, name: TeamName }),
  z.object({ id: WriteId, action: z.literal('join'), ...inTeam }),
  z.object({ id: WriteId, action: z.literal('leave') }),
]);
export type MyTeamChange = z.infer<typeof MyTeamChange>;

export const chooseTeam = route({
  id: 'chooseTeam',
  method: 'POST',
  path: '/api/cohorts/:cohortId/my-team',
  summary: 'Make, join or leave a team myself, while my lecturer lets learners choose',
  access: 'signed-in',
  params: inCohort,
  body: MyTeamChange,
  errors: ['cohorts/unknown', 'teams/unknown', 'teams/closed', 'teams/full', 'teams/not-possible'],
});

export const teamRoutes = [readTeams, changeTeams, setTeamChoice, chooseTeam] as const;
