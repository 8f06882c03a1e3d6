/** The light half of this library: nothing here loads the parsers, which workers do. */
export { createCompilePool, type CompilePool } from './compile-pool.js';
export { inspectMedia } from './media/inspect-media.js';
export type { MediaFacts, ModuleMedia } from './media/module-media.js';
export { pictureSize } from './media/picture-facts.js';
export { compilerFormat } from './curriculum/content-hash.js';
export type { Diagnostic } from './diagnostics.js';
export { readCurriculum, readShippedLibrary } from './curriculum/read-curriculum.js';
export type {
  CompiledModule,
  ModuleInput,
  ModuleReport,
  PublishedWorld,
} from './curriculum/module-check.js';
export type {
  Curriculum,
  CurriculumAssignment,
  CurriculumLesson,
  CurriculumModule,
  LessonText,
} from './curriculum/curriculum.js';
export type {
  AnswerKey,
  CompiledLesson,
  CompileResult,
  LessonInput,
  LessonSource,
  TextFile,
} from './lesson-source.js';
