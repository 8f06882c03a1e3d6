import fc from 'fast-check';
import type { HandInDates, HandInRules } from '@weft/contracts';
import {
  type HandedIn,
  handInPhase,
  handInRefusal,
  mayWithdraw,
  standingSubmission,
  stretchedDates,
  usualRules,
  windowEnd,
} from './hand-in.js';

const dates: HandInDates = {
  opensAt: '2027-02-01T08:00:00.000Z',
  dueAt: '2027-02-05T22:59:00.000Z',
  lateUntil: '2027-02-07T22:59:00.000Z',
};
const rules: HandInRules = usualRules(0);
const handedIn = (given: Partial<HandedIn> = {}): HandedIn => ({
  ...{ number: 1, submittedAt: '2027-02-02T08:00:00.000Z' },
  ...{ final: false, late: false, withdrawn: false, ...given },
});
const at = (moment: string) => new Date(moment);
const refusal = (
  given: Partial<Parameters<typeof handInRefusal>[0]>,
  final: boolean,
  now: string,
) => handInRefusal({ dates, rules, submissions: [], reopenedAt: null, ...given }, final, at(now));

it.each([
  ['2027-02-01T07:59:59.999Z', 'not-open'],
  ['2027-02-01T08:00:00.000Z', 'open'],
  ['2027-02-05T22:59:59.999Z', 'open'],
  ['2027-02-05T23:00:00.000Z', 'late'],
  ['2027-02-07T22:59:59.999Z', 'late'],
  ['2027-02-07T23:00:00.000Z', 'closed'],
])('at %s it is %s', (now, phase) => {
  expect(handInPhase(dates, at(now))).toBe(phase);
});

it('takes nothing after the deadline where late work is not taken', () => {
  expect(handInPhase({ ...dates, lateUntil: null }, at('2027-02-05T23:00:00.000Z'))).toBe('closed');
});

it('lets a team go from feedback to final, and not back', () => {
  const draft = [handedIn()];
  const final = [handedIn(), handedIn({ number: 2, final: true })];
  const never = { rules: { ...rules, again: 'never' as const } };
  const now = '2027-02-03T08:00:00.000Z';
  expect(refusal({}, false, now)).toBeNull();
  expect(refusal({ submissions: draft, ...never }, false, now)).toBe('not-again');
  expect(refusal({ submissions: draft, ...never }, true, now)).toBeNull();
  expect(refusal({ submissions: final }, false, now)).toBe('not-again');
  expect(refusal({ submissions: final, ...never }, true, now)).toBe('not-again');
  expect(refusal({ submissions: final }, true, now)).toBeNull();
  expect(refusal({ submissions: final }, true, '2027-02-06T08:00:00.000Z')).toBe('not-again');
});

it('lets a team hand in once more after a lecturer reopened it, and only once', () => {
  const never = { rules: { ...rules, again: 'never' as const } };
  const reopenedAt = '2027-02-03T10:00:00.000Z';
  const before = [handedIn({ final: true })];
  const after = [
    ...before,
    handedIn({ number: 2, final: true, submittedAt: '2027-02-04T08:00:00.000Z' }),
  ];
  const now = '2027-02-05T08:00:00.000Z';
  expect(refusal({ submissions: before, ...never, reopenedAt }, true, now)).toBeNull();
  expect(refusal({ submissions: after, ...never, reopenedAt }, true, now)).toBe('not-again');
});

it('says until when something may be done', () => {
  expect(windowEnd('never', dates)).toBeNull();
  expect(windowEnd('until-due', dates)).toBe(dates.dueAt);
  expect(windowEnd('until-late', dates)).toBe(dates.lateUntil);
  expect(windowEnd('until-late', { ...dates, lateUntil: null })).toBe(dates.dueAt);
  const facts = { dates, rules };
  expect(mayWithdraw(handedIn(), facts, at('2027-02-05T22:59:30.000Z'))).toBe(true);
  expect(mayWithdraw(handedIn(), facts, at('2027-02-05T23:00:00.000Z'))).toBe(false);
  expect(mayWithdraw(handedIn({ withdrawn: true }), facts, at('2027-02-03T08:00:00.000Z'))).toBe(
    false,
  );
});

const someSubmissions = fc
  .array(fc.record({ final: fc.boolean(), late: fc.boolean(), withdrawn: fc.boolean() }), {
    maxLength: 8,
  })
  .map((all) => all.map((one, index) => handedIn({ ...one, number: index + 1 })));

it('finds the one that counts: never withdrawn, final first, on time where that is asked', () => {
  fc.assert(
    fc.property(someSubmissions, fc.constantFrom('last', 'last-on-time'), (all, stands) => {
      const standing = standingSubmission(all, stands);
      const kept = all.filter(({ withdrawn }) => !withdrawn);
      expect(standing === null).toBe(kept.length === 0);
      if (!standing) return;
      expect(kept).toContain(standing);
      expect(standing.final).toBe(kept.some(({ final }) => final));
      const rivals = kept.filter(({ final }) => final === standing.final);
      const onTime = rivals.some(({ late }) => !late);
      if (stands === 'last-on-time') expect(standing.late).toBe(!onTime);
      const better = rivals.filter(({ number }) => number > standing.number);
      expect(better.every(({ late }) => stands === 'last-on-time' && late && onTime)).toBe(true);
    }),
  );
});

it('stretches dates: a deadline never comes nearer, and late work has as long as before', () => {
  const moment = fc
    .date({ min: at('2027-01-01'), max: at('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());
  fc.assert(
    fc.property(moment, fc.option(fc.constant(dates.lateUntil)), (until, lateUntil) => {
      const before = { ...dates, lateUntil };
      const after = stretchedDates(before, until);
      expect(Date.parse(after.dueAt)).toBe(Math.max(Date.parse(dates.dueAt), Date.parse(until)));
      if (lateUntil === null || after.lateUntil === null) {
        expect(after.lateUntil).toBe(lateUntil);
        return;
      }
      const late = (one: HandInDates) => Date.parse(one.lateUntil ?? '') - Date.parse(one.dueAt);
      expect(late(after)).toBe(late(before));
    }),
  );
  expect(stretchedDates(dates, null)).toEqual(dates);
});
