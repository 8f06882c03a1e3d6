/** A whole day in a calendar. */
export interface CalendarDay {
  /** The same for ever, so that a calendar moves the event instead of adding one. */
  uid: string;
  /** As `2027-02-01`. */
  day: string;
  summary: string;
  description: string;
}

const dayMs = 86_400_000;
/** RFC 5545, 3.1: lines of at most 75 bytes, the line break not counted. */
const mostBytes = 75;

/** Days as iCalendar (RFC 5545). `made`: when their dates were read. */
export function toICalendar(name: string, days: readonly CalendarDay[], made: Date): string {
  const stamp = made.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Weft//Cohorts//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...days.flatMap(({ uid, day, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escape(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10))}`,
      `SUMMARY:${escape(summary)}`,
      `DESCRIPTION:${escape(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

const compact = (day: string): string => day.replaceAll('-', '');

/** RFC 5545, 3.3.11: what would end a text or a line. Other control characters are left out. */
function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Cuts a long line between characters; each piece but the first begins with a space. */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > mostBytes) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
