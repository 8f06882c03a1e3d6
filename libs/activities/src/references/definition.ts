import { z } from 'zod';
import type { ComponentDefinition } from '../component.js';

const ReferencesProps = z.object({}).strict();

export const references: ComponentDefinition<z.infer<typeof ReferencesProps>> = {
  tag: 'References',
  kind: 'references',
  summary: 'The sources of the lesson (lesson.yaml) with date and link; at the end (P11).',
  example: '<References />',
  placement: 'block',
  children: 'none',
  props: ReferencesProps,
};
