/** The heavy half of this library: it loads the parsers, which takes 30 MB. */
export { compileLesson } from './compile-lesson.js';
export { checkCurriculum } from './curriculum/check-curriculum.js';
export { coverCurriculum } from './curriculum/coverage.js';
