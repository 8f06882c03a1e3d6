import { z } from 'zod';
import { AgreementState } from './agreements.js';
import { Locale } from './locale.js';
import { route } from './route.js';
import { TeamMember } from './teams.js';

/** Where a team stands with one agreement. */
const AgreementMark = z.object({
  /** Null: nothing was written yet. */
  state: AgreementState.nullable(),
  /** A round is in effect. */
  approved: z.boolean(),
});
export type AgreementMark = z.infer<typeof AgreementMark>;

export const TeamPage = z.object({
  id: z.uuid(),
  name: z.string(),
  cohort: z.object({ id: z.uuid(), title: z.string() }),
  standing: z.enum(['member', 'former', 'lecturer']),
  members: z.array(TeamMember),
  group: AgreementMark,
  assignments: z.array(
    z.object({
      assignmentId: z.string(),
      title: z.string(),
      moduleCode: z.string(),
      moduleSlug: z.string(),
      dueAt: z.iso.datetime(),
      agreement: AgreementMark,
    }),
  ),
});
export type TeamPage = z.infer<typeof TeamPage>;

export const readTeamPage = route({
  id: 'readTeamPage',
  method: 'GET',
  path: '/api/teams/:teamId/page',
  summary: 'A team with its members, and where it stands with each assignment',
  access: 'signed-in',
  params: z.object({ teamId: z.uuid() }),
  query: z.object({ locale: Locale }),
  response: TeamPage,
  errors: ['teams/unknown'],
});

export const teamPageRoutes = [readTeamPage] as const;
