import { countWords } from '../reflection/answer.js';
import type { ScriptPublic, ScriptValue } from './schema.js';

/** Texts of sections that the script does not have. */
export function checkScript({ sections }: ScriptPublic, value: ScriptValue): string[] {
  const known = new Set(sections.map((section) => section.id));
  return Object.keys(value.sections)
    .filter((id) => !known.has(id))
    .map((id) => `there is no section "${id}"`);
}

/** `sections.<id>` of each section with fewer words than asked. */
export const missingInScript = ({ sections }: ScriptPublic, value: ScriptValue): string[] =>
  sections
    .filter(({ id, minWords }) => countWords(sectionText(value, id)) < minWords)
    .map(({ id }) => `sections.${id}`);

/** What was written in a section; empty where nothing was. */
export const sectionText = (value: ScriptValue, id: string): string =>
  Object.hasOwn(value.sections, id) ? (value.sections[id] ?? '') : '';

/** Seconds it takes to say so many words, rounded to whole ones. */
export const speakingSeconds = (words: number, wordsPerMinute: number): number =>
  Math.round((words / wordsPerMinute) * 60);
