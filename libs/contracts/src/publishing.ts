import { z } from 'zod';
import { draftRoles } from './draft-shapes.js';
import { LocalisedText } from './locale.js';
import { WriteId } from './progress.js';
import {
  Release,
  ReleaseCheck,
  ReleaseCheckName,
  ReleaseProposal,
  SignOffRole,
  SignOffStanding,
} from './publishing-shapes.js';
import { route } from './route.js';
import { BlockChange, ChangeClass } from './version-difference.js';

const inDraft = z.object({ draftId: z.uuid() });
const inVersion = inDraft.extend({ number: z.coerce.number().int().min(1) });
const unknown = ['drafts/unknown', 'drafts/version-unknown'] as const;
const notes = z.string().trim().min(1).max(4000);

export const readRelease = route({
  id: 'readRelease',
  method: 'GET',
  path: '/api/drafts/:draftId/versions/:number/release',
  summary: 'Whether a version of a draft can be published: checks, class of change, signatures',
  access: draftRoles,
  params: inVersion,
  response: z.object({
    draft: z.object({ title: LocalisedText, moduleCode: z.string(), archived: z.boolean() }),
    /** Address of the module. */
    slug: z.string(),
    /** As which version of the module it was published. */
    published: z.string().nullable(),
    /** Newest version of the module that is published. */
    newest: z.string().nullable(),
    /** Of the version in order, its brief last. */
    lessons: z.array(z.object({ lessonId: z.string(), title: LocalisedText })),
    checks: z.array(ReleaseCheck),
    proposal: ReleaseProposal,
    signOff: SignOffStanding,
    /** What was published from this draft, newest first, 20 at most. */
    releases: z.array(Release),
  }),
  errors: [...unknown, 'request/too-many'],
});

export const signOffVersion = route({
  id: 'signOffVersion',
  method: 'POST',
  path: '/api/drafts/:draftId/versions/:number/sign-offs',
  summary: 'Sign for a version of a draft, or take the signature back; for this version only',
  access: draftRoles,
  params: inVersion,
  body: z.object({
    id: WriteId,
    kind: z.enum(['signed', 'withdrawn']),
    note: z.string().trim().max(1000).default(''),
  }),
  response: SignOffStanding,
  errors: [...unknown, 'drafts/archived', 'publishing/published', 'request/too-many'],
});

export const askSignOffs = route({
  id: 'askSignOffs',
  method: 'PUT',
  path: '/api/drafts/:draftId/sign-off-roles',
  summary: 'Which roles have to sign; only administrators take away a role that was asked for',
  access: draftRoles,
  params: inDraft,
  body: z.object({ id: WriteId, roles: z.array(SignOffRole).max(3) }),
  response: z.object({ roles: z.array(SignOffRole) }),
  errors: ['drafts/unknown', 'publishing/role-kept', 'request/too-many'],
});

export const publishDraftVersion = route({
  id: 'publishDraftVersion',
  method: 'POST',
  path: '/api/drafts/:draftId/versions/:number/publication',
  summary: 'Publish a version of a draft as a version of its module that never changes, once',
  access: draftRoles,
  params: inVersion,
  body: z.object({
    id: WriteId,
    version: z
      .string()
      .max(40)
      .regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'a version such as 1.1.0'),
    change: ChangeClass,
    /** Blocks that weigh more or less than their texts say, in the author's eyes. */
    blocks: z.array(BlockChange).max(2000).default([]),
    notes: z.object({ nl: notes, en: notes }),
    /** Doubtful checks that who publishes has looked at. */
    accepts: z.array(ReleaseCheckName).max(10),
  }),
  status: 201,
  response: z.object({ code: z.string(), slug: z.string(), version: z.string() }),
  errors: [
    ...unknown,
    'drafts/archived',
    'drafts/version-not-higher',
    'publishing/published',
    'publishing/not-ready',
    'publishing/not-looked-at',
    'publishing/not-signed',
    'publishing/change-too-light',
    'publishing/block-unchanged',
    'request/too-many',
  ],
});

export const publishingRoutes = [
  readRelease,
  signOffVersion,
  askSignOffs,
  publishDraftVersion,
] as const;
