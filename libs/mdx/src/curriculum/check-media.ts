import { mediaLimits } from '@weft/rules';
import type { Diagnostic, Problem } from '../diagnostics.js';
import { mediaNamesIn } from '../media/module-media.js';
import { problemAt } from './check-modules.js';
import type { Curriculum, CurriculumModule } from './curriculum.js';

type Modules = Pick<Curriculum, 'modules'>;

/** Files of media folders that are refused, and folders that hold too much. */
export function checkMedia({ modules }: Modules): Diagnostic[] {
  return modules.flatMap((module) => {
    const files = Object.entries(module.media);
    const refused = files.flatMap(([path, file]) =>
      'code' in file ? [inFile(module, path, file)] : [],
    );
    const bytes = files.reduce((sum, [, file]) => sum + ('size' in file ? file.size : 0), 0);
    if (files.length <= mediaLimits.files && bytes <= mediaLimits.bytes) return refused;
    const most = `${mediaLimits.files} files and ${Math.floor(mediaLimits.bytes / 1_048_576)} MB`;
    const tooMuch = problemAt(module.locate, [], {
      code: 'content/media-size',
      message: `${module.file.code} has more than ${most} of media`,
      hint: 'make recordings shorter or pictures smaller',
    });
    return [...refused, tooMuch];
  });
}

/** Files of media folders that no text names: whoever reads the lesson never meets them. */
export function unusedMedia({ modules }: Modules): Diagnostic[] {
  return modules.flatMap((module) => {
    const owners = [...module.lessons, module.assignment];
    const texts = owners.flatMap((owner) => owner.texts.map(({ input }) => input.source));
    const named = mediaNamesIn(texts);
    return Object.keys(module.media).flatMap((path) =>
      named.has(path)
        ? []
        : [
            inFile(module, path, {
              code: 'content/media-unused',
              message: 'no text of the module names this file',
              hint: 'name it in a lesson, or remove it',
            }),
          ],
    );
  });
}

/** At the beginning of a file, under the name that other diagnostics give its folder. */
function inFile({ locate }: CurriculumModule, path: string, problem: Problem): Diagnostic {
  const file = locate().file.replace(/module\.yaml$/, path);
  const { code, message, hint } = problem;
  return { ...{ file, line: 1, column: 1 }, ...{ code, message, hint } };
}
