import { z } from 'zod';
import type { ComponentDefinition } from '../component.js';
import { resolveFigure } from './resolve.js';

const FigureProps = z
  .object({
    /** A figure of the library. */
    id: z.string().min(1),
  })
  .strict();

export const figure: ComponentDefinition<z.infer<typeof FigureProps>> = {
  tag: 'Figure',
  kind: 'figure',
  summary:
    'A figure of the library (bars, scale, phases, timeline or comparison) with its table, date and source.',
  example: '<Figure id="double-diamond" />',
  placement: 'block',
  children: 'none',
  props: FigureProps,
  resolve: ({ id }, context) => resolveFigure(id, context),
};
