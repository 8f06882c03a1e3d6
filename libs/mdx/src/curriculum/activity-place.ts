import { DiagnosticList } from '../diagnostics.js';
import type { LessonInput } from '../lesson-source.js';
import { readYaml } from '../yaml-file.js';
import type { Locate } from './curriculum.js';

/** Finds the place of key paths in the `activities.yaml` of a text. */
export function placeOfActivity({ file, activities }: LessonInput): Locate {
  if (!activities) return () => ({ file, line: 1, column: 1 });
  const yaml = readYaml(activities, new DiagnosticList(activities.file));
  return (path = []) => ({
    file: activities.file,
    ...(yaml?.pointOf(path) ?? { line: 1, column: 1 }),
  });
}
