import type { BlockRef, LessonDocument, Locale } from '@weft/contracts';
import type {
  CatalogComponent,
  CompileResult,
  LessonSource,
  ModuleFileResult,
  Referenced,
} from '@weft/mdx/browser';

export type Library = LessonSource['library'];

/** What a page asks of the worker; the library is given before it is needed. */
export type LessonJob =
  | { kind: 'library'; library: Library }
  | { kind: 'compile'; source: Omit<LessonSource, 'library'> }
  | { kind: 'read'; file: string; source: string }
  | { kind: 'components'; locale: Locale };

/** A compiled lesson as a page may have it: never its answer keys. */
export type Compiled =
  | { ok: true; document: LessonDocument; blocks: BlockRef[]; lines: number[] }
  | Extract<CompileResult, { ok: false }>;

/** What authors may write, and what it may refer to. */
export interface KnownComponents {
  components: CatalogComponent[];
  entries: Record<Referenced, { id: string; label: string }[]>;
}

/** One of a module's own YAML files; null for any other file. */
export type ReadFile = ModuleFileResult | null;

export interface LessonAnswers {
  library: null;
  compile: Compiled;
  read: ReadFile;
  components: KnownComponents;
}
