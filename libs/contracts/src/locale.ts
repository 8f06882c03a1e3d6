import { z } from 'zod';

/** Languages of the interface and of every lesson. */
export const locales = ['nl', 'en'] as const;
export const Locale = z.enum(locales);
export type Locale = z.infer<typeof Locale>;

/** Partner countries (ISO 3166-1 alpha-2); a lesson may have a variant for each. */
export const countries = ['BE', 'GR', 'LT', 'IS'] as const;
export const Country = z.enum(countries);
export type Country = z.infer<typeof Country>;

/** The same short text in every language, as content files write it. */
export const LocalisedText = z.object({ nl: z.string().min(1), en: z.string().min(1) }).strict();
export type LocalisedText = z.infer<typeof LocalisedText>;

/** IANA name, such as `Europe/Brussels`. */
export const TimeZone = z.string().max(60).refine(isTimeZone);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
