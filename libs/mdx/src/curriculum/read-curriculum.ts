import type { Library } from '@weft/activities';
import { content } from '@weft/contracts';
import type { Diagnostic } from '../diagnostics.js';
import { ContentFolder } from './content-folder.js';
import type { Curriculum, CurriculumKit, CurriculumRound, CurriculumTrack } from './curriculum.js';
import { readLibrary } from './read-library.js';
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
  const { library, locateSource } = readLibrary(folder);
  const modules = folder
    .list('modules', 'folder')
    .flatMap((name) => readModule(folder, `modules/${name}`, library) ?? []);
  const tracks = folder.list('tracks', 'file').flatMap((name): CurriculumTrack[] => {
    const track = folder.shaped(`tracks/${name}`, content.TrackFile);
    return track ? [{ file: track.value, locate: track.locate }] : [];
  });
  const kit = readKit(folder);
  const rounds = folder.list('rounds', 'file').flatMap((name): CurriculumRound[] => {
    const round = folder.shaped(`rounds/${name}`, content.RoundExampleFile);
    return round ? [{ file: round.value, locate: round.locate }] : [];
  });
  const diagnostics = folder.problems();
  return diagnostics.length > 0
    ? { diagnostics }
    : {
        curriculum: { modules, tracks, library, kit, rounds, locateSource },
      };
}

/**
 * Reads what lessons refer to, and the tools of the kit, from the folder on disk; synchronous.
 * @returns null when something is wrong with the files
 */
export function readShippedLibrary(
  directory: string,
): { library: Library; kit: content.KitFile } | null {
  const folder = new ContentFolder(directory);
  const { library } = readLibrary(folder);
  const kit = readKit(folder).map(({ file }) => file);
  return folder.problems().length > 0 ? null : { library, kit };
}

/** The tools of `library/kit.yaml`, in its order; a curriculum may do without. */
function readKit(folder: ContentFolder): CurriculumKit[] {
  const path = 'library/kit.yaml';
  const shaped = folder.text(path) === null ? null : folder.shaped(path, content.KitFile);
  if (!shaped) return [];
  const { value, locate } = shaped;
  return value.map((file, index) => ({ file, locate: (keys = []) => locate([index, ...keys]) }));
}
