import type { Locale } from '@weft/contracts';
import { momentIn } from '@weft/rules';

/** A moment in words on the clock of a cohort, for instance “10 feb 2027 23:59”. */
export const momentInZone = (iso: string, timeZone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'nl' ? 'nl-BE' : 'en-GB', {
    ...{ timeZone, dateStyle: 'medium', timeStyle: 'short' },
  }).format(new Date(iso));

/** A moment as a field of date and time wants it, on the clock of a cohort: `2027-02-10T23:59`. */
export const toWallClock = (iso: string, timeZone: string): string =>
  // Swedish writes days and times as fields do.
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(iso))
    .replace(' ', 'T');

/** The moment at which the clock of a cohort shows this: ISO 8601. */
export const fromWallClock = (wall: string, timeZone: string): string => {
  const [day = '', time = '00:00'] = wall.split('T');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return momentIn(timeZone, day, hours * 60 + minutes).toISOString();
};
