import type { Library } from '@weft/activities';
import { content } from '@weft/contracts';
import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics.js';
import { ContentFolder } from './content-folder.js';
import type { Curriculum, CurriculumTrack } from './curriculum.js';
import { readModule } from './read-module.js';

/**
 * Reads `content/` from disk: every YAML file checked, every text with the hash of what it follows
 * from. Synchronous; nothing is compiled.
 *
 * @returns the curriculum, or everything that is wrong with the shape of its files.
 */
export function readCurriculum(
  directory: string,
): { curriculum: Curriculum } | { diagnostics: Diagnostic[] } {
  const folder = new ContentFolder(directory);
  const library = readLibrary(folder);
  const modules = folder
    .list('modules', 'folder')
    .flatMap((name) => readModule(folder, `modules/${name}`, library) ?? []);
  const tracks = folder.list('tracks', 'file').flatMap((name): CurriculumTrack[] => {
    const track = folder.shaped(`tracks/${name}`, content.TrackFile);
    return track ? [{ file: track.value, locate: track.locate }] : [];
  });
  const diagnostics = folder.problems();
  return diagnostics.length > 0 ? { diagnostics } : { curriculum: { modules, tracks, library } };
}

function readLibrary(folder: ContentFolder): Library {
  return {
    cases: readEntries(folder, 'library/cases', content.CaseFile),
    figures: readEntries(folder, 'library/figures', content.FigureFile),
    canvases: readEntries(folder, 'library/canvases', content.CanvasFile),
    glossary: folder.shaped('library/glossary.yaml', content.GlossaryFile)?.value ?? {},
  };
}

/** The files of a library folder by id; each is called after its id. */
function readEntries<T extends { id: string }>(
  folder: ContentFolder,
  path: string,
  schema: z.ZodType<T>,
): Record<string, T> {
  const entries = folder.list(path, 'file').flatMap((name): [string, T][] => {
    const file = `${path}/${name}`;
    const entry = folder.shaped(file, schema)?.value;
    if (!entry) return [];
    if (name !== `${entry.id}.yaml`) {
      folder.report(file, {
        code: 'content/name',
        message: `the file holds ${entry.id}`,
        hint: `call it ${entry.id}.yaml`,
      });
    }
    return [[entry.id, entry]];
  });
  return Object.fromEntries(entries);
}
