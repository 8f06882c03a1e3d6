import { z } from 'zod';
import { limits } from '../limits.js';
import { Id, Text } from '../shapes.js';

export const ReflectionProps = z
  .object({
    id: Id,
    prompt: Text,
    /** A way to start, for who is stuck. */
    help: Text.optional(),
    /** Words needed before the answer counts as handed in. */
    minWords: z.int().min(1).max(1_000).optional(),
  })
  .strict();
export type ReflectionProps = z.infer<typeof ReflectionProps>;

export type ReflectionPublic = { prompt: string; help: string | null; minWords: number };

export const ReflectionValue = z.object({ text: z.string().max(limits.reflectionText) }).strict();
export type ReflectionValue = z.infer<typeof ReflectionValue>;
