import type { Locale, RoundPollQuestion } from '@weft/contracts';
import { lineIn } from './line.js';
import type { RoundPollTexts } from './texts.js';

/** What a counted id of a question is called. */
export function optionTitle(
  question: RoundPollQuestion,
  id: string,
  { locale, t }: { locale: Locale; t: RoundPollTexts },
): string {
  if (question.kind === 'scale') {
    if (id === 'none') return t.result.noOpinion;
    if (id === '1') return `1 (${lineIn(question.low, locale)})`;
    return id === String(question.steps) ? `${id} (${lineIn(question.high, locale)})` : id;
  }
  const option =
    'options' in question ? question.options.find((one) => one.id === id)?.title : undefined;
  return option ? lineIn(option, locale) : id;
}
