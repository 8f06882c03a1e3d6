import { compileLesson, componentCatalog, libraryEntries, readModuleFile } from '@weft/mdx/browser';
import type { LessonAnswers, LessonJob, Library } from './lesson-jobs.js';

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
