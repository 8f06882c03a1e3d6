export { ActivityView, loadActivityViews } from './activity-views.js';
export { contentViews } from './content-views.js';
export { FigureDrawing } from './figure/drawing.js';
export type { FigureData } from './figure/resolve.js';
export { dayText, numberText } from './moment.js';
export { SourceText } from './source/source-text.js';
export type { ActivityViewProps, Attempt, ContentViewProps } from './view-props.js';
