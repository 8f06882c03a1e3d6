import type { BlockRef, content, Country, Locale } from '@weft/contracts';
import type { Diagnostic } from '../diagnostics.js';
import type { CompiledLesson } from '../lesson-source.js';
import type { ModuleMedia } from '../media/module-media.js';

/** What a module is checked against: the rest of what is published. */
export interface PublishedWorld {
  /** Addresses inside the site with the ids on their page, such as `/modules/design-thinking`. */
  pages: Record<string, string[]>;
  /** Other modules, with the ids of their lessons and assignment. */
  modules: { code: string; slug: string; ids: string[] }[];
  tracks: content.TrackFile[];
  kit: content.KitFile;
}

/** Names one text of a module. */
export interface ModuleTextName {
  lessonId: string;
  locale: Locale;
  country: Country | null;
}

/** The files of one module, and all that its check and its block ids follow from. */
export interface ModuleInput {
  /** By path in the folder of the module. */
  texts: Record<string, string>;
  /** Its media folder. */
  media: ModuleMedia;
  world: PublishedWorld;
  /** Blocks of texts before, whose ids are kept. */
  earlier: (ModuleTextName & { blocks: BlockRef[] })[];
  /** Blocks of texts that are stored already, by the hash of what they were made from. */
  stored: Record<string, BlockRef[]>;
  /** ISO date against which review dates are held. */
  today: string;
}

/** A text that was compiled, with the hash of what it follows from: see `LessonText`. */
export interface ModuleText extends ModuleTextName {
  hash: string;
  lesson: CompiledLesson;
}

/** A module every file of which is right and every text of which compiles. */
export interface CompiledModule {
  file: content.ModuleFile;
  assignment: content.AssignmentFile;
  /** In the order of their folders. */
  lessons: content.LessonFile[];
  texts: ModuleText[];
}

export interface ModuleReport {
  /** What must be mended before it can be published. */
  diagnostics: Diagnostic[];
  /** Those among them that keep it from being compiled. */
  faults: Diagnostic[];
  /** What an editor should look at. */
  warnings: Diagnostic[];
  /** Null when there are faults. */
  module: CompiledModule | null;
}
