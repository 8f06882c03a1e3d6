import fc from 'fast-check';
import { spreadStages, todayIn, weeksOf } from './cohort-calendar.js';

const stages = [
  { id: 'A', ects: 5 },
  { id: 'B', ects: 10 },
  { id: 'C', ects: 5 },
];

it('gives each stage its share of the period', () => {
  expect(spreadStages(stages, { startsOn: '2027-02-01', endsOn: '2027-02-20' })).toEqual([
    { id: 'A', opensOn: '2027-02-01', dueOn: '2027-02-05' },
    { id: 'B', opensOn: '2027-02-06', dueOn: '2027-02-15' },
    { id: 'C', opensOn: '2027-02-16', dueOn: '2027-02-20' },
  ]);
});

it('keeps to what the track plans, as far as the period goes', () => {
  const planned = [
    { id: 'A', ects: 5, weeks: 1 },
    { id: 'B', ects: 5, weeks: 2, startDay: 10 },
    { id: 'C', ects: 10 },
    { id: 'D', ects: 5, startDay: 90 },
  ];
  expect(spreadStages(planned, { startsOn: '2027-02-01', endsOn: '2027-03-02' })).toEqual([
    { id: 'A', opensOn: '2027-02-01', dueOn: '2027-02-07' },
    { id: 'B', opensOn: '2027-02-11', dueOn: '2027-02-24' },
    { id: 'C', opensOn: '2027-02-25', dueOn: '2027-03-02' },
    { id: 'D', opensOn: '2027-03-02', dueOn: '2027-03-02' },
  ]);
});

it('stays inside any period, in order, and ends with it', () => {
  const day = fc.integer({ min: 0, max: 9000 });
  const toDay = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 400 }),
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 }),
      (start, length, weights) => {
        const period = { startsOn: toDay(start), endsOn: toDay(start + length) };
        const dates = spreadStages(
          weights.map((ects, n) => ({ id: String(n), ects })),
          period,
        );
        expect(dates[0]?.opensOn).toBe(period.startsOn);
        expect(dates.at(-1)?.dueOn).toBe(period.endsOn);
        for (const [n, date] of dates.entries()) {
          expect(date.opensOn <= date.dueOn).toBe(true);
          expect(date.dueOn <= period.endsOn).toBe(true);
          const next = dates[n + 1];
          if (next) expect(date.opensOn <= next.opensOn).toBe(true);
        }
      },
    ),
  );
});

it('knows which day it is somewhere else', () => {
  const now = new Date('2027-01-31T23:30:00Z');
  expect(todayIn('Europe/Brussels', now)).toBe('2027-02-01');
  expect(todayIn('Atlantic/Reykjavik', now)).toBe('2027-01-31');
});

it('lays a month out in weeks from Monday', () => {
  const weeks = weeksOf('2027-02');
  expect(weeks).toHaveLength(4);
  expect(weeks[0]?.[0]).toBe('2027-02-01');
  expect(weeksOf('2026-11')).toHaveLength(6);
  expect(weeksOf('2026-11')[0]?.[0]).toBe('2026-10-26');
});
