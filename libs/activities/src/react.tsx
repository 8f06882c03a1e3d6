export { ActivityView, loadActivityViews } from './activity-views.js';
export { contentViews } from './content-views.js';
export type { ActivityViewProps, Attempt, ContentViewProps } from './view-props.js';
