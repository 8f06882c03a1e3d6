import { compileLesson, type CompileResult, type LessonSource } from '@weft/mdx/browser';

/** A text to try; what came of it has the same number. */
export interface PreviewJob {
  number: number;
  source: LessonSource;
}

export interface PreviewAnswer {
  number: number;
  result: Preview;
}

/** What the preview needs of a compiled lesson: never its answer keys. */
export type Preview =
  | { ok: true; document: Extract<CompileResult, { ok: true }>['lesson']['document'] }
  | Extract<CompileResult, { ok: false }>;

/* Texts of learners are compiled here by the very code of the server, off the page's thread. */
addEventListener('message', ({ data: { number, source } }: MessageEvent<PreviewJob>) => {
  const compiled = compileLesson(source);
  const result: Preview = compiled.ok ? { ok: true, document: compiled.lesson.document } : compiled;
  postMessage({ number, result } satisfies PreviewAnswer);
});
