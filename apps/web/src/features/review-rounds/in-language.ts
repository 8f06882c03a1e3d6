import type { Locale } from '@weft/contracts';

/** A text in the language of the reader, or in the one that it has. */
export const inLanguage = (
  text: { nl?: string | undefined; en?: string | undefined },
  locale: Locale,
): { text: string; lang: Locale } => {
  const other = locale === 'nl' ? 'en' : 'nl';
  const own = text[locale];
  return own ? { text: own, lang: locale } : { text: text[other] ?? '', lang: other };
};
