import { z } from 'zod';
import { route } from './route.js';

export const live = route({
  id: 'live',
  method: 'GET',
  path: '/api/health/live',
  summary: 'The process answers',
  access: 'anyone',
  response: z.object({ status: z.literal('ok') }),
});

export const ready = route({
  id: 'ready',
  method: 'GET',
  path: '/api/health/ready',
  summary: 'Database, migrations and content are there',
  access: 'anyone',
  response: z.object({ status: z.literal('ok'), version: z.string() }),
  errors: ['server/unavailable'],
});

/** A mail that a demo installation kept instead of sending. */
export const listMailbox = route({
  id: 'listMailbox',
  method: 'GET',
  path: '/api/dev/mailbox',
  summary: 'Mails of a demo installation, newest first; absent everywhere else',
  access: 'demo',
  response: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        to: z.string(),
        subject: z.string(),
        text: z.string(),
        /** Where a mail program posts to stop mails of this kind. */
        unsubscribeUrl: z.string().nullable(),
        sentAt: z.iso.datetime(),
      }),
    ),
  }),
});

export const systemRoutes = [live, ready, listMailbox] as const;
