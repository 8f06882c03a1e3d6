/** The compiler for a worker of a page: as `compile.ts`, without anything that makes code. */
import './without-eval.js';

export { compileLesson } from './compile-lesson.js';
export type { CompileResult, LessonSource } from './lesson-source.js';
