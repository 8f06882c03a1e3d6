import type { Announcement, AnnouncementTexts, Locale } from '@weft/contracts';
import { locales } from '../../platform/i18n/locale.js';

/** What stands in the form: an empty text for a language that is not written. */
export type WrittenTexts = Record<Locale, { title: string; text: string }>;

/** The texts of an announcement as the form shows them. */
export function toWritten(texts: Announcement['texts']): WrittenTexts {
  const of = (locale: Locale) => texts[locale] ?? { title: '', text: '' };
  return { nl: of('nl'), en: of('en') };
}

/** As a draft is kept: without languages in which nothing was written. */
export function toDraft(written: WrittenTexts): Announcement['texts'] {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const { title, text } = written[locale];
      return title.trim() || text.trim() ? [[locale, written[locale]]] : [];
    }),
  );
}

/** As it is sent, or what is still missing. */
export function toSend(written: WrittenTexts): AnnouncementTexts | 'none' | 'half' {
  const draft = toDraft(written);
  const begun = Object.values(draft);
  if (begun.length === 0) return 'none';
  const whole = begun.every(({ title, text }) => title.trim() && text.trim());
  return whole ? draft : 'half';
}

/** Its title in this language, or else in the other one; empty where it has none. */
export function titleOf({ texts }: Pick<Announcement, 'texts'>, locale: Locale): string {
  return texts[locale]?.title || texts.nl?.title || texts.en?.title || '';
}
