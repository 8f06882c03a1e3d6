import { localise, toLibraryItem, wordsOf } from '@weft/rules';
import { z } from 'zod';
import type { ComponentDefinition } from '../component.js';
import { lookUp, publicSource, type PublicSource } from '../library.js';

const TestimonialProps = z
  .object({
    /** A testimonial of the library. */
    id: z.string().min(1),
  })
  .strict();

/** An interview in our own words; who spoke is told by role only. */
export type TestimonialData = {
  role: string;
  text: string;
  subjects: string[];
  source: PublicSource;
};

export const testimonial: ComponentDefinition<z.infer<typeof TestimonialProps>> = {
  tag: 'Testimonial',
  kind: 'testimonial',
  summary: 'An interview of the library, summarised in our own words, by role and without a name.',
  example: '<Testimonial id="iv-director-genk" />',
  placement: 'block',
  children: 'none',
  props: TestimonialProps,
  resolve: ({ id }, { library, locale }): TestimonialData => {
    const entry = lookUp('testimonials', library.testimonials, id);
    const { title, text } = toLibraryItem(entry, [], locale);
    return {
      role: title,
      text: text ?? '',
      subjects: wordsOf(localise(entry.subjects, locale)),
      source: publicSource(lookUp('sources', library.sources, String(entry.source))),
    };
  },
};
