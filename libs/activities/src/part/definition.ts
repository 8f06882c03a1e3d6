import { z } from 'zod';
import type { ComponentDefinition } from '../component.js';

const PartProps = z
  .object({
    kind: z.enum(['prework', 'contact', 'followup']),
    minutes: z.int().min(1).max(600),
  })
  .strict();
export type PartProps = z.infer<typeof PartProps>;

export const part: ComponentDefinition<PartProps> = {
  tag: 'Part',
  kind: 'part',
  summary: 'After a heading: do this part before, during or after the meeting, and how long (P22).',
  example: '<Part kind="prework" minutes={20} />',
  placement: 'block',
  children: 'none',
  props: PartProps,
};
