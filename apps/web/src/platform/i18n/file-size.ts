import type { Locale } from '@weft/contracts';

/** A number of bytes as people say it: `812 kB`, `3,4 MB`. */
export function inWords(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  const format = new Intl.NumberFormat(locale === 'nl' ? 'nl-BE' : 'en-IE', {
    ...{ style: 'unit', unit, unitDisplay: 'short' },
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  });
  return format.format(unit === 'kilobyte' ? Math.max(1, value) : value);
}
