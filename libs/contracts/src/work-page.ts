import { z } from 'zod';
import { assignmentId } from './assignments.js';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

const inWork = z.object({ teamId: z.uuid(), assignmentId });

/** What stands around the live document of a team. */
export const WorkPage = z.object({
  team: z.object({ id: z.uuid(), name: z.string(), cohortId: z.uuid() }),
  standing: z.enum(['member', 'former', 'lecturer']),
  /** Who is in the team now, by name. */
  members: z.array(z.object({ accountId: z.uuid(), displayName: z.string() })),
  assignment: z.object({
    id: z.string(),
    title: z.string(),
    moduleCode: z.string(),
    /** The deadline of this team. */
    dueAt: z.iso.datetime(),
    milestones: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  }),
});
export type WorkPage = z.infer<typeof WorkPage>;

export const readWorkPage = route({
  id: 'readWorkPage',
  method: 'GET',
  path: '/api/teams/:teamId/work/:assignmentId/page',
  summary: 'Team and assignment of a live document, for who may read it',
  access: 'signed-in',
  params: inWork,
  query: z.object({ locale: Locale }),
  response: WorkPage,
  errors: ['teams/unknown', 'assignments/unknown'],
});

export const mentionMember = route({
  id: 'mentionMember',
  method: 'POST',
  path: '/api/teams/:teamId/work/:assignmentId/mentions',
  summary: 'Tell a member of my team that she is mentioned in our work; the same id tells once',
  access: 'signed-in',
  params: inWork,
  body: z.object({
    id: WriteId,
    accountId: z.uuid(),
    /** The words around the mention. */
    quote: z.string().trim().max(200),
  }),
  errors: ['teams/unknown', 'assignments/unknown'],
});

export const workPageRoutes = [readWorkPage, mentionMember] as const;
