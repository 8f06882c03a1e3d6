import { sortDiagnostics, type Diagnostic } from '../diagnostics.js';
import { checkKit } from './check-kit.js';
import { checkLessons } from './check-lessons.js';
import { checkMedia, unusedMedia } from './check-media.js';
import { checkModules } from './check-modules.js';
import { checkRounds } from './check-rounds.js';
import { checkSources, overdueSources } from './check-sources.js';
import { checkTeaching } from './check-teaching.js';
import { checkTracks } from './check-tracks.js';
import { checkWords } from './check-words.js';
import { compileTexts } from './compile-texts.js';
import { readCurriculum } from './read-curriculum.js';

export interface CurriculumReport {
  /** What must be mended before the content can be published. */
  diagnostics: Diagnostic[];
  /** What an editor should look at. */
  warnings: Diagnostic[];
}

/**
 * Checks a content folder: the shape of every file, every lesson compiled, both languages block by
 * block, and all that one file says of another.
 *
 * @param today ISO date against which review dates are held
 */
export function checkCurriculum(directory: string, today: string): CurriculumReport {
  const read = readCurriculum(directory);
  if ('diagnostics' in read) return { diagnostics: read.diagnostics, warnings: [] };
  const { curriculum } = read;
  const { texts, problems } = compileTexts(curriculum);
  const words = checkWords(curriculum, texts);
  const diagnostics = [
    ...problems,
    ...checkModules(curriculum),
    ...checkTracks(curriculum),
    ...checkLessons(curriculum, texts),
    ...checkMedia(curriculum),
    ...words.problems,
    ...checkSources(curriculum),
    ...checkTeaching(curriculum, texts),
    ...checkKit(curriculum, texts),
    ...checkRounds(curriculum),
  ];
  return {
    diagnostics: sortDiagnostics(diagnostics),
    warnings: sortDiagnostics([
      ...words.warnings,
      ...overdueSources(curriculum, today),
      ...unusedMedia(curriculum),
    ]),
  };
}
