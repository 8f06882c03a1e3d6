export { LessonCompletion } from './lesson-completion.js';
export { followDeliveredCompletions } from './progress.queries.js';
export { ResumeReading } from './resume-reading.js';
export { useModuleProgress } from './use-module-progress.js';
