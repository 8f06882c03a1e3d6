import { z } from 'zod';
import type { FigureData } from '../figure/resolve.js';
import { limits } from '../limits.js';
import { Choice, Id, listOf } from '../shapes.js';

export const FigureReaderProps = z
  .object({
    id: Id,
    /** A figure of the library. */
    figure: z.string().min(1),
    prompts: listOf(Choice, { noun: 'prompt', min: 1, max: 10 }),
  })
  .strict();
export type FigureReaderProps = z.infer<typeof FigureReaderProps>;

export type FigureReaderPublic = { figure: FigureData; prompts: Choice[] };

/** Texts by prompt id. */
export const FigureReaderValue = z
  .object({ answers: z.record(z.string().max(64), z.string().max(limits.promptAnswer)) })
  .strict();
export type FigureReaderValue = z.infer<typeof FigureReaderValue>;
