import { components } from '@weft/activities';
import { createCompiler } from './compile-lesson.js';
import { createRegistry } from './registry.js';

/**
 * Compiles one lesson in one language to a document that can be drawn without running anything,
 * or tells everything that is wrong with it. Pure and synchronous; takes tens of milliseconds and
 * 30 MB of libraries, so servers call it through `createCompilePool`.
 */
export const compileLesson = createCompiler(createRegistry(components));

export { checkCurriculum, type CurriculumReport } from './curriculum/check-curriculum.js';
