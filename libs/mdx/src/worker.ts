import { parentPort, workerData } from 'node:worker_threads';
import type { Library } from '@weft/activities';
import { compileLesson } from './compile-lesson.js';
import type { LessonInput } from './lesson-source.js';

/** A compile worker: the library comes once, then one lesson a message, answered in order. */
const library = workerData as Library;

parentPort?.on('message', (input: LessonInput) => {
  parentPort?.postMessage(compileLesson({ ...input, library }));
});
