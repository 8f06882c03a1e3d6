import { z } from 'zod';
import { draftRoles } from './draft-shapes.js';
import { BlockWords } from './publishing-shapes.js';
import { route } from './route.js';

/** How learners fared with a block; null where fewer than five people would be told of. */
export const BlockSignal = z.object({
  blockId: z.string(),
  /** The block of the newest version that it is or stands in; null where that is without it. */
  within: z.string().nullable(),
  words: BlockWords,
  /** Learners who stopped reading here and did not finish the lesson. */
  stopped: z.int().nullable(),
  /** Learners who answered this question, and those among them who tried again. */
  answered: z.int().nullable(),
  retried: z.int().nullable(),
  /** Readers of review rounds who called it unclear. */
  unclear: z.int().nullable(),
});
export type BlockSignal = z.infer<typeof BlockSignal>;

export const readDraftSignals = route({
  id: 'readDraftSignals',
  method: 'GET',
  path: '/api/drafts/:draftId/signals',
  summary: 'What learners and reviewers did at each block of a draft; never of fewer than five',
  access: draftRoles,
  params: z.object({ draftId: z.uuid() }),
  response: z.object({
    /** How many people a figure speaks of at least. */
    least: z.int(),
    /** Those of the newest version in order, its brief last. */
    lessons: z.array(
      z.object({
        lessonId: z.string(),
        /** Learners who opened the published lesson; null when they are fewer. */
        readers: z.int().nullable(),
        blocks: z.array(BlockSignal),
      }),
    ),
  }),
  errors: ['drafts/unknown'],
});
