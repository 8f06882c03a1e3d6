import { z } from 'zod';
import { limits } from '../limits.js';
import { Choice, Id, listOf, Text } from '../shapes.js';

const Column = z
  .object({
    id: Id,
    title: Text,
    prompt: Text,
    type: z.enum(['text', 'number', 'date', 'choice']),
    required: z.boolean(),
    /** What can be chosen, for `choice` only. */
    options: listOf(Choice, { noun: 'option', min: 2, max: 20 }).optional(),
  })
  .strict()
  .refine((column) => (column.type === 'choice') === (column.options !== undefined), {
    path: ['options'],
    error: 'a column of type `choice` has options, other columns have none',
  });

export const LogProps = z
  .object({
    id: Id,
    title: Text,
    task: Text,
    minRows: z.int().min(1).max(limits.logRows),
    columns: listOf(Column, { noun: 'column', min: 1, max: 8 }),
  })
  .strict()
  .refine((log) => log.columns.some((column) => column.required), {
    path: ['columns'],
    error: 'make at least one column required, else an empty row counts',
  });
export type LogProps = z.infer<typeof LogProps>;

export type LogColumn = {
  id: string;
  title: string;
  prompt: string;
  type: 'text' | 'number' | 'date' | 'choice';
  required: boolean;
  options: Choice[];
};
export type LogPublic = { title: string; task: string; minRows: number; columns: LogColumn[] };

const LogRow = z
  .object({
    id: z.string().min(1).max(36),
    /** By column id: plain text, a number such as `-1.5`, `yyyy-mm-dd` or an option id. */
    cells: z.record(z.string().max(64), z.string().max(limits.cellText)),
  })
  .strict();
export type LogRow = z.infer<typeof LogRow>;

export const LogValue = z
  .object({ rows: z.array(LogRow).max(limits.logRows) })
  .strict()
  .refine(({ rows }) => sizeOf(rows) <= limits.logText, 'the log is too long');
export type LogValue = z.infer<typeof LogValue>;

const sizeOf = (rows: LogRow[]): number =>
  rows
    .flatMap((row) => Object.entries(row.cells))
    .reduce((size, [column, cell]) => size + column.length + cell.length, 0);
