import type { Locale } from '@weft/contracts';
import { limits } from '../limits.js';

const tags = { nl: 'nl-BE', en: 'en-GB' } satisfies Record<Locale, string>;

/** Thousands in groups of three, then at most two decimals: a point or a comma for either. */
const amountShape = /^(?:([1-9]\d{0,2}(?:([.,])\d{3}(?:\2\d{3})*)?)|(\d*))(?:([.,])(\d{0,2}))?$/;

/**
 * Reads an amount as people write it in Dutch or in English: `1.234,50`, `1,234.50`, `€ 1 234`.
 * At most two decimals, so that three digits after a point or comma are always thousands.
 *
 * @returns euro; null where the text is no amount, is below zero or is too large
 */
export function parseAmount(text: string): number | null {
  const compact = text.replace(/[\s€]/g, '');
  const match = amountShape.exec(compact);
  if (!match || !/\d/.test(compact)) return null;
  const [, grouped, group, plain = '', point, decimals = ''] = match;
  if (group !== undefined && group === point) return null;
  const whole = grouped === undefined ? plain : grouped.replace(/[.,]/g, '');
  const amount = Number(`${whole || '0'}.${decimals || '0'}`);
  return amount <= limits.amount ? amount : null;
}

/** The same for a whole number of units. */
export function parseUnits(text: string): number | null {
  const units = parseAmount(text);
  return units !== null && Number.isInteger(units) && units <= limits.units ? units : null;
}

/** An amount as it stands in a field: cents only where there are any. */
export const amountText = (amount: number, locale: Locale): string =>
  new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(amount);

/** Cents as an amount with its sign, for instance `€ 1.234,50`. */
export const euroText = (cents: number, locale: Locale): string =>
  new Intl.NumberFormat(tags[locale], { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** A share from 0 to 1 as a percentage. */
export const shareText = (share: number, locale: Locale): string =>
  new Intl.NumberFormat(tags[locale], { style: 'percent', maximumFractionDigits: 0 }).format(share);
