import { z } from 'zod';
import { limits } from '../limits.js';
import { Id, listOf, Text } from '../shapes.js';

const Item = z
  .object({
    id: Id,
    text: Text,
    help: Text.optional(),
    /** Not ready without it. Where no item says so, every item counts. */
    must: z.literal(true).optional(),
  })
  .strict();

export const ChecklistProps = z
  .object({
    id: Id,
    title: Text,
    task: Text,
    items: listOf(Item, { noun: 'item', min: 2, max: 20 }),
    /** The conclusion when every must is a yes, and the one for all other answers. */
    ready: Text,
    notReady: Text,
  })
  .strict();
export type ChecklistProps = z.infer<typeof ChecklistProps>;

export type ChecklistItem = { id: string; text: string; help: string | null; must: boolean };
export type ChecklistPublic = {
  title: string;
  task: string;
  items: ChecklistItem[];
  ready: string;
  notReady: string;
};

const Tick = z
  .object({
    /** Absent while only a note was written. */
    state: z.enum(['yes', 'no', 'later']).exactOptional(),
    note: z.string().max(limits.checklistNote),
  })
  .strict();
export type Tick = z.infer<typeof Tick>;

export const ChecklistValue = z
  .object({ items: z.record(z.string().max(64), Tick) })
  .strict()
  .refine(({ items }) => Object.keys(items).length <= 20, 'there are too many items');
export type ChecklistValue = z.infer<typeof ChecklistValue>;
