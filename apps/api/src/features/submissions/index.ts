export { HandInConditions } from './hand-in-conditions.js';
export { type Submission, SubmissionReader } from './submission-reader.js';
export { SubmissionsModule } from './submissions.module.js';
