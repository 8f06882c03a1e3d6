import type { Library } from '@weft/activities';
import { compileLesson } from './compile-lesson.js';
import { checkModule } from './curriculum/check-module.js';
import type { ModuleInput } from './curriculum/module-check.js';
import type { LessonInput } from './lesson-source.js';

/** A compile process: the library comes once, then a lesson or module a message, in order. */
process.once('message', (library: Library) => {
  process.on('message', (input: LessonInput | ModuleInput) => {
    process.send?.(
      'texts' in input ? checkModule(input, library) : compileLesson({ ...input, library }),
    );
  });
});
