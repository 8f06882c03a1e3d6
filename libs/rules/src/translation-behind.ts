import type { Locale } from '@weft/contracts';

/** A text in one language at a moment: its blocks, whose ids both languages share. */
export interface TextState {
  locale: Locale;
  blocks: readonly { id: string; text: string }[];
}

/** A block that must be looked at in one language. */
export interface BehindBlock {
  id: string;
  /** `behind`: the other language changed since; `missing`: only the other language has it. */
  state: 'behind' | 'missing';
}

/**
 * Which blocks of each language are older than what they translate. A change of a block leaves the
 * other language behind, until that one is changed as well. What came first counts as in step.
 *
 * @param history states in the order in which they were written; the first of each language are
 *   taken as translations of each other
 */
export function translationBehind(history: readonly TextState[]): Record<Locale, BehindBlock[]> {
  const now: Partial<Record<Locale, ReadonlyMap<string, string>>> = {};
  /** By block, the language that has not followed yet. */
  const waiting = new Map<string, Locale>();
  for (const { locale, blocks } of history) {
    const before = now[locale];
    const texts = new Map(blocks.map(({ id, text }) => [id, text]));
    for (const [id, text] of texts) {
      if (!before || before.get(id) === text) continue;
      if (waiting.get(id) === locale || !before.has(id)) waiting.delete(id);
      else waiting.set(id, locale === 'nl' ? 'en' : 'nl');
    }
    now[locale] = texts;
  }
  const of = (locale: Locale, other: Locale): BehindBlock[] => {
    const [own, theirs] = [now[locale], now[other]];
    if (!own || !theirs) return [];
    return [...theirs.keys()].flatMap((id): BehindBlock[] => {
      if (!own.has(id)) return [{ id, state: 'missing' }];
      return waiting.get(id) === locale ? [{ id, state: 'behind' }] : [];
    });
  };
  return { nl: of('nl', 'en'), en: of('en', 'nl') };
}
