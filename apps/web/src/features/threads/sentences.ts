import type { Locale } from '@weft/contracts';

/** The sentences of a block, as offsets in its text; one that is alone is the block itself. */
export function sentencesOf(text: string, locale: Locale): { start: number; end: number }[] {
  return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(
    ({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length }),
  );
}
