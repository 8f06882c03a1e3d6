import { z } from 'zod';
import { Locale } from './locale.js';
import { route } from './route.js';
import { Thread } from './thread-shapes.js';

/** How many remarks stand at a block, of readers in every language; null: without a place. */
export const BlockThreads = z.object({
  blockId: z.string().nullable(),
  total: z.int(),
  open: z.int(),
});
export type BlockThreads = z.infer<typeof BlockThreads>;

export const listRoundThreads = route({
  id: 'listRoundThreads',
  method: 'GET',
  path: '/api/rounds/:roundId/lessons/:lessonId/threads',
  summary: 'The remarks on a lesson that I may see: the first at each block, or 50 a page of one',
  access: 'guest',
  params: z.object({ roundId: z.uuid(), lessonId: z.string().max(100) }),
  query: z.object({
    locale: Locale,
    /** A block; empty for remarks without a place. Left out: the first at each. */
    blockId: z.string().max(120).optional(),
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  response: z.object({
    /** Those of the lesson at which somebody remarked. */
    blocks: z.array(BlockThreads),
    /** Open ones first, then as they were made. */
    items: z.array(Thread),
  }),
  errors: ['rounds/unknown', 'rounds/not-open', 'rounds/consent-first'],
});
