import { z } from 'zod';
import { DraftMedia, draftRoles } from './draft-shapes.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

/** By the hash of its bytes: `<64 hexadecimal digits>.png`. */
const file = z.string().regex(/^[0-9a-f]{64}\.[a-z0-9]{2,4}$/);
const inDraft = z.object({ draftId: z.uuid() });
const mediaType = 'application/octet-stream';
const response = z.string();

export const readPublishedMedia = route({
  id: 'readPublishedMedia',
  method: 'GET',
  path: '/api/media/:file',
  summary: 'A picture or recording of a published module; it never changes, and takes ranges',
  access: 'anyone',
  params: z.object({ file }),
  ...{ mediaType, response },
  errors: ['request/not-found'],
});

export const listDraftMedia = route({
  id: 'listDraftMedia',
  method: 'GET',
  path: '/api/drafts/:draftId/media',
  summary: 'The pictures and recordings of a draft as they stand, by path',
  access: draftRoles,
  params: inDraft,
  response: z.object({ revision: z.int(), items: z.array(DraftMedia) }),
  errors: ['drafts/unknown'],
});

export const readDraftMedia = route({
  id: 'readDraftMedia',
  method: 'GET',
  path: '/api/drafts/:draftId/media/:file',
  summary: 'A picture or recording that a draft has or once had',
  access: draftRoles,
  params: inDraft.extend({ file }),
  ...{ mediaType, response },
  errors: ['drafts/unknown', 'drafts/file-unknown'],
});

export const sendDraftMedia = route({
  id: 'sendDraftMedia',
  method: 'PUT',
  path: '/api/drafts/:draftId/media/:name/:writeId',
  summary: 'Add or replace a picture or recording, sent as application/octet-stream',
  access: draftRoles,
  params: inDraft.extend({ name: z.string().max(74), writeId: WriteId }),
  response: DraftMedia,
  errors: [
    'drafts/unknown',
    'drafts/archived',
    'drafts/refused',
    'drafts/full',
    'request/too-large',
    'request/too-many',
    'request/unsupported-type',
  ],
});

export const readRoundMedia = route({
  id: 'readRoundMedia',
  method: 'GET',
  path: '/api/rounds/:roundId/media/:file',
  summary: 'A picture or recording of the draft version that a round is about',
  access: 'guest',
  params: z.object({ roundId: z.uuid(), file }),
  ...{ mediaType, response },
  errors: ['rounds/unknown', 'rounds/not-open', 'rounds/consent-first', 'request/not-found'],
});

export const moduleMediaRoutes = [
  readPublishedMedia,
  listDraftMedia,
  readDraftMedia,
  sendDraftMedia,
  readRoundMedia,
] as const;
