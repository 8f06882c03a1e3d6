import { z } from 'zod';
import { assignmentId } from './assignments.js';
import { WriteId } from './progress.js';
import { route } from './route.js';

/** Largest file, 25 MB, and all files of one team together, 200 MB; in bytes. */
export const attachmentLimits = {
  file: 26_214_400,
  team: 209_715_200,
  /** Files of a team that are kept for one assignment. */
  files: 60,
  /** Bytes that are sent at a time: what is lost when the network fails. */
  part: 524_288,
} as const;

/** A file of a team for an assignment. */
export const Attachment = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  /** SHA-256 of what is in it, 64 hexadecimal digits. */
  hash: z.string(),
  /** A picture that browsers may show in a page. */
  picture: z.boolean(),
  byName: z.string(),
  at: z.iso.datetime(),
  removedAt: z.iso.datetime().nullable(),
});
export type Attachment = z.infer<typeof Attachment>;

const inTeam = z.object({ teamId: z.uuid() });
const inWork = inTeam.extend({ assignmentId });
const upload = inTeam.extend({ uploadId: z.uuid() });

export const listAttachments = route({
  id: 'listAttachments',
  method: 'GET',
  path: '/api/teams/:teamId/attachments/:assignmentId',
  summary: 'Files of a team for an assignment, oldest first, also those taken away lately',
  access: 'signed-in',
  params: inWork,
  response: z.object({ items: z.array(Attachment), used: z.int(), limit: z.int() }),
  errors: ['teams/unknown'],
});

export const beginUpload = route({
  id: 'beginUpload',
  method: 'PUT',
  path: '/api/teams/:teamId/uploads/:uploadId',
  summary: 'Begin to send a file, or learn how much of it has come in; the id is made by who sends',
  access: 'signed-in',
  params: upload,
  body: z.object({
    assignmentId,
    name: z.string().min(1).max(255),
    size: z.int().min(1).max(attachmentLimits.file),
  }),
  response: z.object({ received: z.int(), done: Attachment.nullable() }),
  errors: [
    'teams/unknown',
    'assignments/unknown',
    'attachments/too-much',
    'attachments/name-refused',
    'attachments/type-refused',
    'attachments/upload-unknown',
  ],
});

export const sendPart = route({
  id: 'sendPart',
  method: 'POST',
  path: '/api/teams/:teamId/uploads/:uploadId/parts',
  summary: 'The next bytes of a file as application/octet-stream; the same part twice is one part',
  access: 'signed-in',
  params: upload,
  query: z.object({ offset: z.coerce.number().int().min(0).max(attachmentLimits.file) }),
  response: z.object({ received: z.int() }),
  errors: ['teams/unknown', 'attachments/upload-unknown', 'attachments/part-misplaced'],
});

export const finishUpload = route({
  id: 'finishUpload',
  method: 'POST',
  path: '/api/teams/:teamId/uploads/:uploadId/completion',
  summary: 'All bytes are there: check what the file really is, and keep it',
  access: 'signed-in',
  params: upload,
  response: Attachment,
  errors: [
    'teams/unknown',
    'attachments/upload-unknown',
    'attachments/part-misplaced',
    'attachments/too-much',
    'attachments/type-refused',
    'attachments/type-differs',
    'attachments/content-refused',
  ],
});

export const removeAttachment = route({
  id: 'removeAttachment',
  method: 'PUT',
  path: '/api/teams/:teamId/files/:attachmentId/removal',
  summary: 'Take a file away, or put it back; what was handed in keeps it',
  access: 'signed-in',
  params: inTeam.extend({ attachmentId: z.uuid() }),
  body: z.object({ id: WriteId, removed: z.boolean() }),
  errors: ['teams/unknown', 'attachments/unknown', 'attachments/too-much'],
});

export const readAttachment = route({
  id: 'readAttachment',
  method: 'GET',
  path: '/api/teams/:teamId/files/:attachmentId',
  summary: 'A file itself; pictures are shown where `show` asks it, all else is a download',
  access: 'signed-in',
  params: inTeam.extend({ attachmentId: z.uuid() }),
  query: z.object({ show: z.stringbool().default(false) }),
  mediaType: 'application/octet-stream',
  response: z.string(),
  errors: ['teams/unknown', 'attachments/unknown'],
});

export const attachmentRoutes = [
  listAttachments,
  beginUpload,
  sendPart,
  finishUpload,
  removeAttachment,
  readAttachment,
] as const;
