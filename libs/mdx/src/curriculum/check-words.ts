import type { Diagnostic } from '../diagnostics.js';
import { problemAt } from './check-modules.js';
import type { CompiledText, CompiledTexts } from './compile-texts.js';
import type { Curriculum } from './curriculum.js';

/** Words of a lesson in one language, exercises not counted; below `better` is a warning. */
const wordLimits = { least: 700, better: 800, most: 1600 };

/** Lessons that are too short or too long, and those on the short side. */
export function checkWords(
  { modules }: Curriculum,
  texts: CompiledTexts,
): { problems: Diagnostic[]; warnings: Diagnostic[] } {
  const found = modules
    .flatMap(({ lessons }) => lessons)
    .flatMap(({ file }) => texts.get(file.id) ?? []);
  const outside = (least: number) =>
    found.filter(({ lesson: { document } }) => {
      return document.words < least || document.words > wordLimits.most;
    });
  const problems = outside(wordLimits.least);
  const warnings = outside(wordLimits.better).filter((text) => !problems.includes(text));
  return { problems: problems.map(wordsProblem), warnings: warnings.map(wordsProblem) };
}

const wordsProblem = ({ input, lesson }: CompiledText): Diagnostic =>
  problemAt(() => ({ file: input.file, line: 1, column: 1 }), [], {
    code: 'content/words',
    message: `the lesson has ${lesson.document.words} words`,
    hint: `write ${wordLimits.better} to ${wordLimits.most}`,
  });
