import type { Locale } from '@weft/contracts';
import type { Choice } from '../shapes.js';
import { labelOf, missingInLines } from './lines.js';
import { missingAnswers } from './questions.js';
import type { MoneyLine, StartLine } from './schema.js';
import { texts } from './texts.js';

interface NamedLines {
  title: string;
  lines: readonly MoneyLine[];
  start: readonly StartLine[];
}

/** Sentences for the lines of a list that have no name or no amount; they say which line. */
export function missingLineTexts({ title, lines, start }: NamedLines, locale: Locale): string[] {
  const t = texts[locale];
  const missing = new Set(missingInLines('', lines, start));
  return lines.flatMap((line, at) => [
    ...(missing.has(`.${line.id}.label`) ? [t.missingName(at + 1, title)] : []),
    ...(missing.has(`.${line.id}.amount`)
      ? [t.missingAmount(labelOf(line, start).trim() || t.unnamed(at + 1), title)]
      : []),
  ]);
}

/** Sentences for the questions without an answer. */
export function missingAnswerTexts(
  questions: Choice[],
  answers: Record<string, string>,
  locale: Locale,
): string[] {
  const missing = new Set(missingAnswers(questions, answers));
  return questions.flatMap(({ id }, at) =>
    missing.has(`answers.${id}`) ? [texts[locale].missingAnswer(at + 1)] : [],
  );
}
