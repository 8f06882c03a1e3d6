import type { Diagnostic } from '../diagnostics.js';
import { problemAt } from './check-modules.js';
import type { Curriculum, Locate } from './curriculum.js';

/** Sources whose review date has passed: of lessons on the line of that date, and of the library. */
export function checkSources(curriculum: Curriculum, today: string): Diagnostic[] {
  return [...ofLessons(curriculum, today), ...ofLibrary(curriculum, today)];
}

const ofLibrary = ({ library, locateSource }: Curriculum, today: string): Diagnostic[] =>
  overdue(Object.values(library.sources), today, (index) => [locateSource, [index, 'review']]);

const ofLessons = ({ modules }: Curriculum, today: string): Diagnostic[] =>
  modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ file, locate }) =>
      overdue(file.sources, today, (index) => [locate, ['sources', index, 'review']]),
    ),
  );

function overdue(
  sources: readonly { id: string; review: string }[],
  today: string,
  placeOf: (index: number) => [Locate, PropertyKey[]],
): Diagnostic[] {
  return sources.flatMap(({ id, review }, index): Diagnostic[] =>
    review >= today
      ? []
      : [
          problemAt(...placeOf(index), {
            code: 'content/review',
            message: `the source ${id} was due for review on ${review}`,
            hint: 'read it again, and set `accessed` and `review`',
          }),
        ],
  );
}
