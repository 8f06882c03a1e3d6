import type { ContentViewProps } from '../view-props.js';
import { FigureDrawing } from './drawing.js';
import type { FigureData } from './resolve.js';

export const FigureView = ({ props, locale }: ContentViewProps<FigureData>) => (
  <FigureDrawing figure={props} locale={locale} />
);
