import { z } from 'zod';
import type { ComponentDefinition } from '../component.js';
import { lookUp } from '../library.js';

const TermProps = z
  .object({
    /** A term of the glossary. */
    id: z.string().min(1),
  })
  .strict();

/** The glossary's term and what it means, in one language. */
export type TermData = { id?: string; term: string; definition: string };

export const term: ComponentDefinition<z.infer<typeof TermProps>> = {
  tag: 'Term',
  kind: 'term',
  summary: 'A word of the text that opens its meaning from the glossary.',
  example: '<Term id="G08">aanbodgestuurd</Term>',
  placement: 'inline',
  children: 'inline',
  props: TermProps,
  resolve: ({ id }, context): TermData => {
    const entry = lookUp('glossary', context.library.glossary, id);
    return { id, term: entry.term[context.locale], definition: entry.definition[context.locale] };
  },
};
