export { LessonActivity, LessonBody } from './lesson-body.js';
