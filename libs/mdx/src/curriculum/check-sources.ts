import type { Diagnostic } from '../diagnostics.js';
import { problemAt } from './check-modules.js';
import type { Curriculum } from './curriculum.js';

/** Sources of lessons whose review date has passed, on the line of that date. */
export function checkSources({ modules }: Curriculum, today: string): Diagnostic[] {
  return modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ file, locate }) =>
      file.sources.flatMap(({ id, review }, index): Diagnostic[] =>
        review >= today
          ? []
          : [
              problemAt(locate, ['sources', index, 'review'], {
                code: 'content/review',
                message: `the source ${id} was due for review on ${review}`,
                hint: 'read it again, and set `accessed` and `review`',
              }),
            ],
      ),
    ),
  );
}
