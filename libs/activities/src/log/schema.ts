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
    /** The sum of the column is shown under it, for `number` only. */
    total: z.boolean().optional(),
    /** What can be chosen, for `choice` only. */
    options: listOf(Choice, { noun: 'option', min: 2, max: 20 }).optional(),
  })
  .strict()
  .refine((column) => (column.type === 'choice') === (column.options !== undefined), {
    path: ['options'],
    error: 'a column of type `choice` has options, other columns have none',
  })
  .refine((column) => column.type === 'number' || !column.total, {
    path: ['total'],
    error: 'only a column of type `number` has a total',
  });

/** At least one row has one of these choices, for instance one indicator that is not money (P19). */
const Demand = z
  .object({ id: Id, column: Id, anyOf: z.array(Id).min(1).max(20), message: Text })
  .strict();

export const LogProps = z
  .object({
    id: Id,
    title: Text,
    task: Text,
    minRows: z.int().min(1).max(limits.logRows),
    columns: listOf(Column, { noun: 'column', min: 1, max: 8 }),
    atLeastOne: listOf(Demand, { noun: 'demand', min: 1, max: 5 }).optional(),
    /** A column in which no two rows may say the same. */
    distinct: Id.optional(),
  })
  .strict()
  .refine((log) => log.columns.some((column) => column.required), {
    path: ['columns'],
    error: 'make at least one column required, else an empty row counts',
  })
  .superRefine(({ columns, atLeastOne = [], distinct }, context) => {
    const refuse = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    atLeastOne.forEach(({ column: id, anyOf }, index) => {
      const options = columns.find((column) => column.id === id)?.options;
      if (!options) refuse(['atLeastOne', index, 'column'], `"${id}" is no column with choices`);
      anyOf.forEach((choice, at) => {
        if (options && !options.some((option) => option.id === choice)) {
          refuse(['atLeastOne', index, 'anyOf', at], `"${id}" has no option "${choice}"`);
        }
      });
    });
    if (distinct && !columns.some((column) => column.id === distinct)) {
      refuse(['distinct'], `there is no column "${distinct}"`);
    }
  });
export type LogProps = z.infer<typeof LogProps>;

export type LogColumn = {
  id: string;
  title: string;
  prompt: string;
  type: 'text' | 'number' | 'date' | 'choice';
  required: boolean;
  total?: true;
  options: Choice[];
};
export type LogDemand = z.infer<typeof Demand>;
export type LogPublic = {
  title: string;
  task: string;
  minRows: number;
  columns: LogColumn[];
  atLeastOne?: LogDemand[];
  distinct?: string;
};

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
