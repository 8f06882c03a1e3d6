import { addDays, dayIn, mailMoment, morningOf } from './mail-moment.js';

const brussels = 'Europe/Brussels';
const iso = (moment: Date | null) => moment?.toISOString() ?? null;

describe('a morning', () => {
  it.each([
    ['2027-01-10', brussels, '2027-01-10T06:00:00.000Z'],
    ['2027-07-10', brussels, '2027-07-10T05:00:00.000Z'],
    // The nights in which the clocks change.
    ['2027-03-27', brussels, '2027-03-27T06:00:00.000Z'],
    ['2027-03-28', brussels, '2027-03-28T05:00:00.000Z'],
    ['2027-10-30', brussels, '2027-10-30T05:00:00.000Z'],
    ['2027-10-31', brussels, '2027-10-31T06:00:00.000Z'],
    ['2027-03-28', 'Atlantic/Reykjavik', '2027-03-28T07:00:00.000Z'],
    ['2027-03-28', 'Europe/Vilnius', '2027-03-28T04:00:00.000Z'],
    ['2027-03-28', 'Pacific/Auckland', '2027-03-27T18:00:00.000Z'],
  ])('of %s in %s is %s', (day, zone, moment) => {
    expect(iso(morningOf(day, zone))).toBe(moment);
  });
});

it('knows which day it is elsewhere', () => {
  const now = new Date('2027-03-28T22:30:00Z');
  expect([dayIn('UTC', now), dayIn(brussels, now), dayIn('America/New_York', now)]).toEqual([
    ...['2027-03-28', '2027-03-29', '2027-03-28'],
  ]);
  expect([addDays('2027-02-27', 2), addDays('2027-03-01', -1)]).toEqual([
    ...['2027-03-01', '2027-02-28'],
  ]);
});

describe('a mail', () => {
  // A Saturday evening; the clocks go forward that night.
  const now = new Date('2027-03-27T21:00:00Z');

  it.each([
    ['at-once', '2027-03-27T21:00:00.000Z'],
    ['daily', '2027-03-28T05:00:00.000Z'],
    ['weekly', '2027-03-29T05:00:00.000Z'],
    ['never', null],
  ] as const)('that is chosen %s goes out at %s', (timing, moment) => {
    expect(iso(mailMoment(timing, now, brussels))).toBe(moment);
  });

  it('that may wait never goes out at the moment itself, but at the next morning', () => {
    const seven = morningOf('2027-03-29', brussels);
    expect(iso(mailMoment('daily', seven, brussels))).toBe('2027-03-30T05:00:00.000Z');
    expect(iso(mailMoment('weekly', seven, brussels))).toBe('2027-04-05T05:00:00.000Z');
  });
});
