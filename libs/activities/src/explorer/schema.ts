import { z } from 'zod';
import { limits } from '../limits.js';
import { Id, Text } from '../shapes.js';

export const ExplorerProps = z
  .object({
    id: Id,
    title: Text,
    task: Text,
    /** A collection of the library. */
    collection: z.enum(['ecosystem', 'measures', 'addresses', 'enterprise-types', 'glossary']),
    /** How many entries to keep. */
    choose: z.int().min(1).max(12),
    /** What to write with each entry that is kept. */
    note: Text,
  })
  .strict();
export type ExplorerProps = z.infer<typeof ExplorerProps>;

/** An entry of the collection, no more of it than a list needs. */
export type ExplorerEntry = {
  id: string;
  title: string;
  text: string | null;
  /** What an editor must settle or has settled; missing in lessons published before it was told. */
  flags?: { text: string; settled: boolean }[];
  /** Option ids by filter id. */
  options: Record<string, string[]>;
};
export type ExplorerPublic = {
  title: string;
  task: string;
  choose: number;
  note: string;
  facets: { id: string; title: string; options: { id: string; title: string }[] }[];
  entries: ExplorerEntry[];
};

const Pick = z
  .object({ id: z.string().min(1).max(100), note: z.string().max(limits.pickNote) })
  .strict();
export type Pick = z.infer<typeof Pick>;

export const ExplorerValue = z.object({ picked: z.array(Pick).max(limits.picked) }).strict();
export type ExplorerValue = z.infer<typeof ExplorerValue>;
