import type { ActivityKind } from '../component.js';
import { resolveFigure } from '../figure/resolve.js';
import { checkFigureReader, missingInFigureReader } from './answer.js';
import { FigureReaderProps, FigureReaderValue, type FigureReaderPublic } from './schema.js';

export const figureReader: ActivityKind<
  FigureReaderProps,
  FigureReaderPublic,
  null,
  FigureReaderValue
> = {
  tag: 'FigureReader',
  kind: 'figure-reader',
  summary: 'A figure of the library with questions about what it shows.',
  example: '<FigureReader id="read-diamond" figure="double-diamond" />',
  placement: 'block',
  children: 'none',
  props: FigureReaderProps,
  split: ({ figure, prompts }, context) => ({
    public: { figure: resolveFigure(figure, context), prompts },
    key: null,
  }),
  value: FigureReaderValue,
  check: checkFigureReader,
  missing: missingInFigureReader,
};
