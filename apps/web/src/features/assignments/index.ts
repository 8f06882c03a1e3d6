export { submissionQuery } from './assignments.queries.js';
export { HandedInWork } from './handed-in-work.js';
