import type { Library } from '@weft/activities';
import type { content } from '@weft/contracts';
import type { Diagnostic } from '../diagnostics.js';
import type { LessonInput } from '../lesson-source.js';
import type { ModuleMedia } from '../media/module-media.js';

/** Finds the place of a key path in the file that a thing was read from. */
export type Locate = (
  path?: readonly PropertyKey[],
) => Pick<Diagnostic, 'file' | 'line' | 'column'>;

/** One language (and country variant) of a lesson or brief. */
export interface LessonText {
  /**
   * SHA-256 of all that the compiled document follows from: the texts of every language, the
   * activities, the lesson's own file, the library entries it names and the compiler's format.
   * While it stays, the document stays.
   */
  hash: string;
  /** What the compiler needs, save the library. */
  input: LessonInput;
}

export interface CurriculumLesson {
  file: content.LessonFile;
  /** Place in the module, from the number of the folder. */
  order: number;
  texts: LessonText[];
  locate: Locate;
}

export interface CurriculumAssignment {
  file: content.AssignmentFile;
  /** The brief, which is compiled like a lesson under the id of the assignment. */
  texts: LessonText[];
  locate: Locate;
}

export interface CurriculumModule {
  file: content.ModuleFile;
  /** Its folder under `content/`, such as `modules/ZO-03-design-thinking`. */
  path: string;
  /** In the order of their folders. */
  lessons: CurriculumLesson[];
  assignment: CurriculumAssignment;
  /** Its media folder. */
  media: ModuleMedia;
  locate: Locate;
}

export interface CurriculumTrack {
  file: content.TrackFile;
  locate: Locate;
}

/** A tool of the kit: which activity of which lesson it is. */
export interface CurriculumKit {
  file: content.KitFile[number];
  locate: Locate;
}

/** A round that was held elsewhere, as a finished example. */
export interface CurriculumRound {
  file: content.RoundExampleFile;
  locate: Locate;
}

/** Everything under `content/`, each file of the right shape. */
export interface Curriculum {
  modules: CurriculumModule[];
  tracks: CurriculumTrack[];
  library: Library;
  kit: CurriculumKit[];
  rounds: CurriculumRound[];
  /** Places in `library/sources.yaml`. */
  locateSource: Locate;
}
