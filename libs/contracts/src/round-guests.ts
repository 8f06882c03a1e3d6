import { z } from 'zod';
import { Locale } from './locale.js';
import { WriteId } from './progress.js';
import { RoundState } from './round-shapes.js';
import { route } from './route.js';

const token = z.string().min(20).max(100);
const invalid = ['rounds/link-invalid'] as const;

export const readRoundLink = route({
  id: 'readRoundLink',
  method: 'POST',
  path: '/api/round-links/read',
  // A mail scanner that opens the link lets nobody in: reading is not opening.
  summary: 'What a personal link leads to; lets nobody in',
  access: 'anyone',
  body: z.object({ token }),
  response: z.object({
    roundId: z.uuid(),
    title: z.string(),
    moduleCode: z.string(),
    displayName: z.string(),
    locale: Locale,
    state: RoundState,
    closesAt: z.iso.datetime(),
    /** A code goes to her address first. */
    asksCode: z.boolean(),
  }),
  errors: invalid,
});

export const openRoundLink = route({
  id: 'openRoundLink',
  method: 'POST',
  path: '/api/round-links/open',
  summary: 'Come in with a personal link; sets a cookie for this round only, or mails a code',
  access: 'anyone',
  body: z.object({ id: WriteId, token }),
  response: z.object({ roundId: z.uuid(), entered: z.boolean() }),
  errors: ['rounds/link-invalid', 'request/too-many'],
});

export const confirmRoundLink = route({
  id: 'confirmRoundLink',
  method: 'POST',
  path: '/api/round-links/confirm',
  summary: 'Come in on this device with a personal link and the code that was mailed',
  access: 'anyone',
  body: z.object({
    id: WriteId,
    token,
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/),
  }),
  response: z.object({ roundId: z.uuid() }),
  errors: ['rounds/link-invalid', 'rounds/code-wrong'],
});

export const roundGuestRoutes = [readRoundLink, openRoundLink, confirmRoundLink] as const;
