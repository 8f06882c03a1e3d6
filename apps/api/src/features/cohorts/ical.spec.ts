import fc from 'fast-check';
import { toICalendar } from './ical.js';

const made = new Date('2027-01-31T08:09:10.123Z');
const event = { uid: 'due-1@weft', day: '2027-02-28', summary: 'Due', description: 'Cohort' };

it('writes a day as one that ends before the next', () => {
  const text = toICalendar('Weft', [event], made);
  expect(text).toContain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n');
  expect(text).toContain('DTSTAMP:20270131T080910Z\r\n');
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
});

it('escapes what would end a text, so that no title adds lines of its own', () => {
  const summary = 'a;b,c\\d\r\nEND:VEVENT\u0007';
  const text = toICalendar('Weft', [{ ...event, summary }], made);
  expect(text).toContain('SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\r\n');
});

it('folds any text into lines of at most 75 bytes that give it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
      const text = toICalendar('Weft', [{ ...event, summary }], made);
      const lines = text.split('\r\n');
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const unfolded = text.replaceAll('\r\n ', '').split('\r\n');
      const found = unfolded.find((line) => line.startsWith('SUMMARY:'))?.slice(8);
      const given = summary.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
      expect(found?.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c))).toBe(given);
    }),
  );
});
