import type { MailTiming } from '@weft/contracts';

/** Mails that may wait come when the day begins, by the reader's own clock. */
const morningHour = 7;
const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * When a mail about something that happens now goes out.
 * @param now the moment it happens
 * @param timeZone of the reader, an IANA name
 * @returns null: never. `daily` is the next morning at seven, `weekly` that of the next Monday.
 */
export function mailMoment(timing: MailTiming, now: Date, timeZone: string): Date | null {
  if (timing === 'never') return null;
  if (timing === 'at-once') return now;
  const today = dayIn(timeZone, now);
  for (let ahead = 0; ; ahead += 1) {
    const day = addDays(today, ahead);
    const moment = morningOf(day, timeZone);
    const fits = timing === 'daily' || new Date(day).getUTCDay() === 1;
    if (fits && moment > now) return moment;
  }
}

/**
 * Seven in the morning of a day in a time zone, whatever its clocks do that night.
 * @param day as `2027-03-28`
 */
export function morningOf(day: string, timeZone: string): Date {
  return momentIn(timeZone, day, morningHour * 60);
}

/**
 * The moment at which the clocks of a time zone show a time of a day.
 * @param day as `2027-03-28`
 * @param minutes since midnight; those that a clock change leaves out are moved along with it
 */
export function momentIn(timeZone: string, day: string, minutes: number): Date {
  const wall = Date.parse(day) + minutes * 60_000;
  const guess = wall - offsetAt(wall, timeZone);
  // The clocks may have changed between the guess and the moment itself.
  return new Date(wall - offsetAt(guess, timeZone));
}

/** Which day it is somewhere, as `2027-03-28`. */
export function dayIn(timeZone: string, now: Date): string {
  return new Date(now.getTime() + offsetAt(now.getTime(), timeZone)).toISOString().slice(0, 10);
}

/**
 * A day some days later, or earlier for a negative number.
 * @param day as `2027-03-28`
 */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** How far the clocks of a time zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const seconds = Math.floor(moment / 1000) * 1000;
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(seconds)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - seconds;
}

/** Making one takes a hundred times as long as using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  formats.set(timeZone, format);
  return format;
}
