/** The compiler for a worker of a page: as `compile.ts`, without anything that makes code. */
import './without-eval.js';

export { compileLesson } from './compile-lesson.js';
export type { CompileResult, LessonSource } from './lesson-source.js';
export {
  componentCatalog,
  libraryEntries,
  type CatalogComponent,
  type Referenced,
} from './component-catalog.js';
export { readModuleFile, type ModuleFileResult } from './module-files.js';
