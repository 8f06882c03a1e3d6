import type { BlockRef, LessonDocument, Locale } from '@weft/contracts';
import {
  compileLesson,
  componentCatalog,
  libraryEntries,
  readModuleFile,
  type CatalogComponent,
  type CompileResult,
  type LessonSource,
  type ModuleFileResult,
  type Referenced,
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

let library: Library = {
  ...{ glossary: {}, cases: {}, testimonials: {}, sources: {} },
  ...{ figures: {}, canvases: {}, collections: {} },
};

const answers: {
  [Kind in LessonJob['kind']]: (job: Extract<LessonJob, { kind: Kind }>) => LessonAnswers[Kind];
} = {
  library: (job) => {
    library = job.library;
    return null;
  },
  compile: ({ source }) => {
    const compiled = compileLesson({ ...source, library });
    if (!compiled.ok) return compiled;
    const { document, blocks, lines } = compiled.lesson;
    return { ok: true, document, blocks, lines };
  },
  read: ({ file, source }) => readModuleFile({ file, source }),
  components: ({ locale }) => ({
    components: componentCatalog(),
    entries: libraryEntries(library, locale),
  }),
};

/* Texts are compiled here by the very code of the server, off the page's thread. */
addEventListener('message', ({ data }: MessageEvent<{ number: number; job: LessonJob }>) => {
  const answer = answers[data.job.kind](data.job as never);
  postMessage({ number: data.number, answer });
});
