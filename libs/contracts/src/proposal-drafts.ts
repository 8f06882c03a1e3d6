import { z } from 'zod';
import { Json } from './lesson-document.js';
import { WriteId } from './progress.js';
import { ProposalKind } from './proposal-content.js';
import { route } from './route.js';

/** The fields of the form as they stand, finished or not. */
const DraftFields = z.record(z.string().max(40), z.string().max(120_000));

const ProposalDraft = z.object({
  id: WriteId,
  kind: ProposalKind,
  cohortId: z.uuid().nullable(),
  fields: DraftFields,
  /** By the clock of the device. */
  editedAt: z.iso.datetime(),
});
export type ProposalDraft = z.infer<typeof ProposalDraft>;

const inDraft = z.object({ draftId: WriteId });

export const listProposalDrafts = route({
  id: 'listProposalDrafts',
  method: 'GET',
  path: '/api/me/proposal-drafts',
  summary: 'My drafts of proposals, newest first',
  access: 'signed-in',
  response: z.object({
    items: z.array(ProposalDraft.omit({ fields: true }).extend({ title: z.string() })),
  }),
});

export const readProposalDraft = route({
  id: 'readProposalDraft',
  method: 'GET',
  path: '/api/me/proposal-drafts/:draftId',
  summary: 'A draft of mine; nobody else ever sees it',
  access: 'signed-in',
  params: inDraft,
  response: ProposalDraft,
  errors: ['proposals/unknown'],
});

export const saveProposalDraft = route({
  id: 'saveProposalDraft',
  method: 'PUT',
  path: '/api/me/proposal-drafts/:draftId',
  summary: 'Keep a draft; the later `editedAt` wins, whatever order they arrive in',
  access: 'signed-in',
  params: inDraft,
  body: ProposalDraft.omit({ id: true }),
  errors: ['proposals/unknown', 'proposals/too-many'],
});

export const deleteProposalDraft = route({
  id: 'deleteProposalDraft',
  method: 'DELETE',
  path: '/api/me/proposal-drafts/:draftId',
  summary: 'Throw a draft away',
  access: 'signed-in',
  params: inDraft,
});

export const readLessonLibrary = route({
  id: 'readLessonLibrary',
  method: 'GET',
  path: '/api/lesson-library',
  summary: 'What a lesson of learners may refer to, for the preview on the device',
  access: 'signed-in',
  response: z.object({ library: Json }),
});

export const proposalDraftRoutes = [
  listProposalDrafts,
  readProposalDraft,
  saveProposalDraft,
  deleteProposalDraft,
  readLessonLibrary,
] as const;
