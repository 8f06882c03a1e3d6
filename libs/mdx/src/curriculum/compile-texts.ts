import type { BlockRef } from '@weft/contracts';
import { compileLesson } from '../compile-lesson.js';
import type { Diagnostic } from '../diagnostics.js';
import type { CompiledLesson, LessonInput } from '../lesson-source.js';
import type { Curriculum, LessonText } from './curriculum.js';

/** A text of a lesson or brief with what it was compiled to. */
export interface CompiledText {
  input: LessonInput;
  lesson: CompiledLesson;
}

/** The texts of each lesson and brief by its id, Dutch first; only those that compile. */
export type CompiledTexts = ReadonlyMap<string, readonly CompiledText[]>;

/**
 * Compiles every text of a curriculum; takes seconds for a whole one.
 * @param previousOf blocks whose ids are kept, of the version before
 */
export function compileTexts(
  { modules, library }: Pick<Curriculum, 'modules' | 'library'>,
  previousOf: (text: LessonText) => BlockRef[] | undefined = () => undefined,
): {
  texts: CompiledTexts;
  problems: Diagnostic[];
} {
  const problems: Diagnostic[] = [];
  const texts = new Map<string, CompiledText[]>();
  const owners = modules.flatMap(({ lessons, assignment }) => [...lessons, assignment]);
  for (const owner of owners) {
    const done: CompiledText[] = [];
    for (const text of owner.texts) {
      const { input } = text;
      const parallel = done[0]?.lesson.blocks;
      const result = compileLesson({ ...input, library, parallel, previous: previousOf(text) });
      if (result.ok) done.push({ input, lesson: result.lesson });
      else problems.push(...result.diagnostics);
    }
    texts.set(owner.file.id, done);
  }
  return { texts, problems };
}
