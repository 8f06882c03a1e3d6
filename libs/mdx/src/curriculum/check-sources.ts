import { locales } from '@weft/contracts';
import type { Diagnostic } from '../diagnostics.js';
import { problemAt } from './check-modules.js';
import type { Curriculum, CurriculumLesson, Locate } from './curriculum.js';

/** Each lesson has a source to read on in every language (P11), each with an id of its own. */
export const checkSources = ({ modules }: Curriculum): Diagnostic[] =>
  modules.flatMap(({ lessons }) =>
    lessons.flatMap((lesson) => [
      ...checkLanguages(lesson),
      ...checkIds(lesson),
      ...checkReviews(lesson),
    ]),
  );

const checkLanguages = ({ file, locate }: CurriculumLesson): Diagnostic[] =>
  locales
    .filter((locale) => !file.sources.some(({ language }) => language === locale))
    .map((locale) =>
      problemAt(locate, ['sources'], {
        code: 'content/source-language',
        message: `the lesson has no source in ${locale}`,
        hint: `add one with \`language: ${locale}\``,
      }),
    );

function checkIds({ file, locate }: CurriculumLesson): Diagnostic[] {
  const ids = file.sources.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          problemAt(locate, ['sources', index, 'id'], {
            code: 'content/twice',
            message: `the source id ${id} is used twice`,
            hint: 'choose another',
          }),
        ],
  );
}

const checkReviews = ({ file, locate }: CurriculumLesson): Diagnostic[] =>
  file.sources.flatMap(({ accessed, review }, index): Diagnostic[] =>
    !accessed || review > accessed
      ? []
      : [
          problemAt(locate, ['sources', index, 'review'], {
            code: 'content/review',
            message: `the review on ${review} is not after ${accessed}, when it was read`,
            hint: 'choose a later day',
          }),
        ],
  );

/** Sources whose review date has passed: of lessons on the line of that date, and of the library. */
export function overdueSources(curriculum: Curriculum, today: string): Diagnostic[] {
  return [...overdueInLessons(curriculum, today), ...ofLibrary(curriculum, today)];
}

const ofLibrary = ({ library, locateSource }: Curriculum, today: string): Diagnostic[] =>
  overdue(Object.values(library.sources), today, (index) => [locateSource, [index, 'review']]);

/** Sources of lessons alone whose review date has passed. */
export const overdueInLessons = (
  { modules }: Pick<Curriculum, 'modules'>,
  today: string,
): Diagnostic[] =>
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
