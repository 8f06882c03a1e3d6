import type { Country, Locale } from '@weft/contracts';

/* Kept apart from the contracts' schemas, so that pages need not load zod. */
const localeNames = { nl: 'Nederlands', en: 'English' } as const satisfies Record<Locale, string>;
const countryCodes = { BE: true, GR: true, LT: true, IS: true } as const satisfies Record<
  Country,
  true
>;

export const locales = Object.keys(localeNames) as Locale[];
export const countries = Object.keys(countryCodes) as Country[];

/** What a language calls itself. */
export const nameOfLocale = (locale: Locale): string => localeNames[locale];

export const isLocale = (value: string | undefined): value is Locale =>
  value !== undefined && Object.hasOwn(localeNames, value);

export const isCountry = (value: string | undefined): value is Country =>
  value !== undefined && Object.hasOwn(countryCodes, value);

/**
 * The language to show to who asks for none, from an `accept-language` header; Dutch when neither
 * language is wanted.
 */
export const negotiateLocale = (acceptLanguage: string): Locale =>
  acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().toLowerCase().split(';');
      const quality = options.find((option) => option.trim().startsWith('q='));
      return { base: tag.split('-')[0], quality: Number(quality?.trim().slice(2) ?? 1) || 0 };
    })
    .sort((one, other) => other.quality - one.quality)
    .map(({ base }) => base)
    .find(isLocale) ?? 'nl';
