export { wordsOf } from './diagnostic-texts.js';
export { DiagnosticsList, type Diagnostic } from './diagnostics-list.js';
export { LessonPreview } from './lesson-preview.js';
export { PreviewBody } from './preview-body.js';
export { LessonWorker } from './lesson-worker.js';
export type { Compiled, KnownComponents, ReadFile } from './lesson.worker.js';
export { TryActivity } from './try-activity.js';
