import fc from 'fast-check';
import {
  chooseReplacement,
  lapsesAt,
  mayStillWait,
  takeoverDueAt,
  type Candidate,
} from './review-replacement.js';

const team = { teamId: 't', backgrounds: ['arts'] };
const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, teamId: 'other', background: 'arts', load: 2, volunteers: false, lapsed: false },
  ...more,
});
const choose = (candidates: Candidate[], past: string[] = []) =>
  chooseReplacement({
    ...{ candidates, team, seed: 's' },
    past: past.map((reviewerId) => ({ reviewerId, teamId: 't' })),
  })?.id ?? null;

it('asks volunteers first, then whoever has least to do, then a background not met yet', () => {
  expect(choose([candidate('a', { load: 1 }), candidate('b', { volunteers: true })])).toBe('b');
  expect(choose([candidate('a'), candidate('b', { load: 1 })])).toBe('b');
  const arts = candidate('c');
  const business = candidate('d', { background: 'business' });
  expect(choose([candidate('a'), arts, business], ['a'])).toBe('d');
});

it('asks who let a review lapse only when nobody else is left', () => {
  const lapsed = candidate('a', { lapsed: true, load: 0, volunteers: true });
  expect(choose([lapsed, candidate('b', { load: 5 })])).toBe('b');
  expect(choose([lapsed])).toBe('a');
});

it('never asks a member of the team, nor who was asked before', () => {
  const candidates = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      teamId: fc.constantFrom('t', 'u'),
      background: fc.constantFrom('arts', 'business', null),
      load: fc.nat(4),
      volunteers: fc.boolean(),
      lapsed: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(candidates, fc.subarray(['a', 'b', 'c']), (all, past) => {
      const found = choose(all, past);
      const able = all.filter(({ id, teamId }) => teamId !== 't' && !past.includes(id));
      expect(found === null).toBe(able.length === 0);
      if (found !== null) expect(able.map(({ id }) => id)).toContain(found);
    }),
  );
});

it('nobody waits longer than 48 hours after the deadline, however often somebody is absent', () => {
  const due = new Date('2027-03-01T12:00:00Z');
  const hours = (moment: Date) => (moment.getTime() - due.getTime()) / 3_600_000;
  let lapse = lapsesAt(due, false);
  expect(hours(lapse)).toBe(8);
  const asked: number[] = [];
  for (let next = takeoverDueAt(due, lapse); next; next = takeoverDueAt(due, lapse)) {
    asked.push(hours(next));
    lapse = lapsesAt(next, true);
  }
  expect(asked).toEqual([32, 48]);
  expect(mayStillWait(due, new Date('2027-03-03T11:59:59Z'))).toBe(true);
  expect(mayStillWait(due, new Date('2027-03-03T12:00:00Z'))).toBe(false);
});
