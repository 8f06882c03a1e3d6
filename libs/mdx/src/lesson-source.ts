import type { Library } from '@weft/activities';
import type { BlockRef, Country, Json, LessonDocument, Locale, Source } from '@weft/contracts';
import type { Diagnostic } from './diagnostics.js';
import type { ModuleMedia } from './media/module-media.js';

/** A YAML file as text, so that a diagnostic can point into it. */
export interface TextFile {
  file: string;
  source: string;
}

/** Everything that one lesson in one language is made from. */
export interface LessonSource {
  lessonId: string;
  locale: Locale;
  /** The national variant this text is, or null for the text that holds everywhere. */
  country: Country | null;
  /** Name of the MDX file, for diagnostics. */
  file: string;
  /** The MDX text. */
  source: string;
  /** The lesson's `activities.yaml`, where it has one. */
  activities?: TextFile | undefined;
  sources: Source[];
  /** Files of the module's media folder; absent where nobody knows it: names then stay. */
  media?: ModuleMedia | undefined;
  /** Where these are asked for; where published ones are, unless told. */
  mediaBase?: string | undefined;
  library: Library;
  /** Blocks of the version before this one, in the same language: their ids are kept. */
  previous?: BlockRef[] | undefined;
  /** Blocks of this version in the other language: ids are shared where the structure is. */
  parallel?: BlockRef[] | undefined;
}

/** A lesson to compile where the library is already known. */
export type LessonInput = Omit<LessonSource, 'library'>;

/** What the server keeps of an activity and never sends: its kind and answer key. */
export interface AnswerKey {
  kind: string;
  key: Json;
}

export interface CompiledLesson {
  document: LessonDocument;
  /** Answer keys by full activity id (`<lessonId>.<id>`). */
  keys: Record<string, AnswerKey>;
  /** Every addressable block, those inside containers too, in document order. */
  blocks: BlockRef[];
  /** The line of the source at which each top-level block begins, by its place in the document. */
  lines: number[];
  /** Plain text to search, by top-level block. */
  text: { blockId: string; text: string }[];
}

export type CompileResult =
  { ok: true; lesson: CompiledLesson } | { ok: false; diagnostics: Diagnostic[] };
