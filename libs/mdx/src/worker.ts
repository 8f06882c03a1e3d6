import { parentPort, workerData } from 'node:worker_threads';
import type { Library } from '@weft/activities';
import { compileLesson } from './compile-lesson.js';
import { checkModule } from './curriculum/check-module.js';
import type { ModuleInput } from './curriculum/module-check.js';
import type { LessonInput } from './lesson-source.js';

/** A compile worker: the library comes once, then a lesson or module a message, in order. */
const library = workerData as Library;

parentPort?.on('message', (input: LessonInput | ModuleInput) => {
  const answer =
    'texts' in input ? checkModule(input, library) : compileLesson({ ...input, library });
  parentPort?.postMessage(answer);
});
