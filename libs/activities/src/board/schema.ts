import { z } from 'zod';
import { limits } from '../limits.js';
import { Choice, Id, listOf, Text } from '../shapes.js';

const Column = z
  .object({
    id: Id,
    title: Text,
    prompt: Text.optional(),
    /** Cards that it needs before the board is finished. */
    min: z.int().min(1).max(40).optional(),
  })
  .strict();

export const BoardProps = z
  .object({
    id: Id,
    title: Text,
    task: Text,
    columns: listOf(Column, { noun: 'column', min: 1, max: 10 }),
    cards: listOf(Choice.extend({ more: Text.optional() }), { noun: 'card', min: 0, max: 40 }),
    /** Learners add cards of their own. */
    ownCards: z.boolean().optional(),
    /** Learners add columns of their own. */
    ownColumns: z.boolean().optional(),
    /** What is chosen for each card that has a place. */
    mark: z
      .object({ title: Text, options: listOf(Choice, { noun: 'option', min: 2, max: 8 }) })
      .strict()
      .optional(),
    /** Asks for a note under each column. */
    note: Text.optional(),
  })
  .strict()
  .superRefine(({ cards, columns, ownCards }, context) => {
    if (ownCards) return;
    const refuse = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const needed = columns.reduce((sum, column) => sum + (column.min ?? 0), 0);
    if (cards.length === 0) refuse(['cards'], 'give cards, or let learners write `ownCards`');
    else if (needed > cards.length)
      refuse(['columns'], 'the columns need more cards than there are');
  });
export type BoardProps = z.infer<typeof BoardProps>;

export type BoardColumn = { id: string; title: string; prompt: string | null; min: number };
export type BoardMark = { title: string; options: Choice[] };
export type BoardPublic = {
  title: string;
  task: string;
  columns: BoardColumn[];
  cards: { id: string; text: string; more: string | null }[];
  ownCards: boolean;
  ownColumns: boolean;
  mark: BoardMark | null;
  note: string | null;
};

const OwnColumn = z
  .object({ id: z.string().min(1).max(64), title: z.string().max(limits.boardTitle) })
  .strict();

const BoardCard = z
  .object({
    id: z.string().min(1).max(64),
    /** Of a card that the learner wrote; absent on a card of the question. */
    text: z.string().max(limits.noteText).exactOptional(),
    /** Null while it has no place yet. */
    column: z.string().max(64).nullable(),
    mark: z.string().max(64).nullable(),
  })
  .strict();
export type BoardCard = z.infer<typeof BoardCard>;

/** Own columns, cards in the order in which they lie in their columns, and notes by column id. */
export const BoardValue = z
  .object({
    columns: z.array(OwnColumn).max(limits.boardColumns),
    cards: z.array(BoardCard).max(limits.boardCards),
    notes: z
      .record(z.string().max(64), z.string().max(limits.boardNote))
      .refine((notes) => Object.keys(notes).length <= 20, 'there are too many notes'),
  })
  .strict();
export type BoardValue = z.infer<typeof BoardValue>;
