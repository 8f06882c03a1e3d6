import type { ReflectionPublic, ReflectionValue } from './schema.js';

/** Words as people count them: runs of anything but white space. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** `text` while the answer has fewer words than asked. */
export const missingInReflection = (question: ReflectionPublic, value: ReflectionValue) =>
  countWords(value.text) < question.minWords ? ['text'] : [];
