export { LessonBody } from './lesson-body.js';
