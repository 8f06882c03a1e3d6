import { sortDiagnostics, type Diagnostic } from '../diagnostics.js';
import { checkLessons } from './check-lessons.js';
import { checkModules } from './check-modules.js';
import { checkSources } from './check-sources.js';
import { checkTracks } from './check-tracks.js';
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
  const diagnostics = [
    ...checkModules(curriculum),
    ...checkTracks(curriculum),
    ...checkLessons(curriculum),
  ];
  return {
    diagnostics: sortDiagnostics(diagnostics),
    warnings: sortDiagnostics(checkSources(curriculum, today)),
  };
}
