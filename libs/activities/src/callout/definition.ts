import { z } from 'zod';
import type { ComponentDefinition } from '../component.js';
import { Text } from '../shapes.js';

const CalloutProps = z
  .object({ kind: z.enum(['tip', 'example', 'warning', 'history']), title: Text })
  .strict();
export type CalloutProps = z.infer<typeof CalloutProps>;

export const callout: ComponentDefinition<CalloutProps> = {
  tag: 'Callout',
  kind: 'callout',
  summary: 'A tip, an example, a warning or a piece of history beside the main text.',
  example: '<Callout kind="tip" title="…">\n\n…\n\n</Callout>',
  placement: 'block',
  children: 'blocks',
  props: CalloutProps,
};
