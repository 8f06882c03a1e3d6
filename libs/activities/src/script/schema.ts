import { z } from 'zod';
import { limits } from '../limits.js';
import { Id, listOf, Text } from '../shapes.js';

const Section = z
  .object({
    id: Id,
    title: Text,
    prompt: Text,
    example: Text.optional(),
    /** How long it should take to say this. */
    seconds: z.int().min(5).max(3_600).optional(),
    /** Words needed before the section counts as written; 1 unless told. */
    minWords: z.int().min(1).max(1_000).optional(),
  })
  .strict();

export const ScriptProps = z
  .object({
    id: Id,
    title: Text,
    task: Text,
    sections: listOf(Section, { noun: 'section', min: 1, max: 12 }),
    /** How fast somebody speaks; 130 unless told. */
    wordsPerMinute: z.int().min(60).max(240).optional(),
    /** How long the whole may take; the sum of the sections unless told. */
    targetSeconds: z.int().min(10).max(7_200).optional(),
  })
  .strict();
export type ScriptProps = z.infer<typeof ScriptProps>;

export type ScriptSection = {
  id: string;
  title: string;
  prompt: string;
  example: string | null;
  seconds: number | null;
  minWords: number;
};
export type ScriptPublic = {
  title: string;
  task: string;
  sections: ScriptSection[];
  wordsPerMinute: number;
  /** Null where the text has no set length. */
  targetSeconds: number | null;
};

/** Texts by section id; a section that was not started is absent. */
export const ScriptValue = z
  .object({ sections: z.record(z.string().max(64), z.string().max(limits.sectionText)) })
  .strict()
  .refine(({ sections }) => Object.keys(sections).length <= 12, 'there are too many sections');
export type ScriptValue = z.infer<typeof ScriptValue>;
