import type { Locale } from '@weft/contracts';

const tags = { nl: 'nl-BE', en: 'en-GB' } satisfies Record<Locale, string>;

/** Day and time where the reader is, for instance `22 nov 2026, 14:05`. */
export const momentText = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  );

/** A day such as `22 november 2026`; anything that is no whole date, such as a year, stays. */
export const dayText = (date: string, locale: Locale): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(date),
      )
    : date;

/** A number with the separators of the language. */
export const numberText = (number: number, locale: Locale): string =>
  new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 2 }).format(number);

/** A length of time as on a clock, for instance `1:05`; from whole seconds. */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** How much room a file takes, for instance `1,2 MB`; from bytes, in thousands as stores count. */
export const sizeText = (bytes: number, locale: Locale): string => {
  const [unit, amount] =
    bytes < 1_000_000 ? (['kB', 1_000] as const) : (['MB', 1_000_000] as const);
  const number = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 1 });
  return `${number.format(bytes / amount)} ${unit}`;
};
