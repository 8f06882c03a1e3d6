export { ActivityView, loadActivityViews } from './activity-views.js';
/** Classes that place the zones of a canvas: `grid` on the whole, `cell` on each. */
export { default as canvasGrid } from './canvas/grid.module.css';
export { contentViews } from './content-views.js';
export { Bars } from './figure/bars.js';
export { FigureDrawing } from './figure/drawing.js';
export type { FigureData } from './figure/resolve.js';
export { DataTable } from './figure/table.js';
export { dayText, numberText } from './moment.js';
export { SourceText } from './source/source-text.js';
export type { ActivityViewProps, Attempt, ContentViewProps } from './view-props.js';
