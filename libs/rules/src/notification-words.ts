import type { Locale, OwnText } from '@weft/contracts';

/** A text in this language, or else in the one that it was written in. */
export function inLanguage(text: OwnText, locale: Locale): string {
  return text[locale] ?? text.nl ?? text.en ?? '';
}

/** Names as a sentence lists them: “A, B en C”. */
export function listed(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === 'nl' ? 'nl-BE' : 'en-GB').format(names);
}

/** A day in words, such as “maandag 1 februari”. */
export function dayText(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-BE' : 'en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
  }).format(new Date(day));
}

/** A moment in words, such as “22 november om 14:05”. */
export function momentText(
  moment: string,
  { timeZone, locale }: { timeZone: string; locale: Locale },
): string {
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-BE' : 'en-GB', {
    ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone },
  }).format(new Date(moment));
}
