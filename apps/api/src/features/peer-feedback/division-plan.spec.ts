import fc from 'fast-check';
import type { AllocatedReview } from './allocation.repository.js';
import { type DivisionPlan, type PeerPeople, planDivision } from './division-plan.js';

const dueAt = new Date('2027-03-10T12:00:00Z');
const after = (hours: number) => new Date(dueAt.getTime() + hours * 3_600_000);
const round = { dueAt, each: 2, seed: 'spec' };

const peopleOf = (sizes: readonly number[], handedIn = sizes.length): PeerPeople => ({
  reviewers: sizes.flatMap((size, team) =>
    Array.from({ length: size }, (_, nth) => ({
      ...{ id: `m${team}-${nth}`, teamId: `t${team}`, background: null },
    })),
  ),
  teams: sizes
    .slice(0, handedIn)
    .map((_, team) => ({ teamId: `t${team}`, submissionId: `s${team}`, backgrounds: [] })),
});

/** Does what was planned, as the database would. */
const apply = (reviews: readonly AllocatedReview[], plan: DivisionPlan): AllocatedReview[] => [
  ...reviews
    .filter(({ id }) => !plan.remove.includes(id))
    .map((review) => ({
      ...review,
      ...(plan.lapse.includes(review.id) && { state: 'lapsed' as const }),
      reminded: review.reminded || plan.remind.includes(review.id),
    })),
  ...plan.add.map((added) => ({
    ...{ ...added, id: `${added.reviewerId} ${added.teamId}`, state: 'to-do' as const },
    excused: false,
  })),
];
const step = (reviews: readonly AllocatedReview[], people: PeerPeople, now: Date) =>
  apply(reviews, planDivision({ round, people, reviews, offers: new Set(), now }));
const live = (reviews: readonly AllocatedReview[], teamId: string) =>
  reviews.filter(
    (one) => one.teamId === teamId && one.state !== 'lapsed' && one.state !== 'replaced',
  );

const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 6 });
const moment = fc.integer({ min: -200, max: 60 }).map(after);

it('changes nothing the second time, at whatever moment', () => {
  fc.assert(
    fc.property(sizes, moment, moment, (sizes, first, second) => {
      const people = peopleOf(sizes);
      const [early, late] = first < second ? [first, second] : [second, first];
      const before = step(step([], people, early), people, late);
      const again = planDivision({
        ...{ round, people, reviews: before, offers: new Set<string>(), now: late },
      });
      expect(again).toEqual({ lapse: [], remove: [], add: [], remind: [] });
    }),
  );
});

it('leaves no team waiting for who is absent: all is asked again in time, or the wait is over', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (sizes, absent) => {
      const people = peopleOf(sizes);
      let reviews = step([], people, after(-100));
      // Whoever is there gives hers at once; the others never do.
      const isThere = (id: string) =>
        people.reviewers.findIndex((one) => one.id === id) % 3 !== absent % 3;
      for (let hours = -96; hours <= 48; hours += 4) {
        reviews = step(reviews, people, after(hours)).map((review) =>
          review.state === 'to-do' && isThere(review.reviewerId)
            ? { ...review, state: 'given' }
            : review,
        );
      }
      expect(reviews.filter(({ state }) => state === 'to-do')).toEqual([]);
      for (const { teamId } of people.teams) {
        const able = people.reviewers.filter((one) => one.teamId !== teamId && isThere(one.id));
        const given = live(reviews, teamId).length;
        // In two takeovers at most two more absent ones are met.
        if (able.length >= round.each && given < round.each) {
          const asked = reviews.filter((one) => one.teamId === teamId && one.takenOver);
          expect(asked.length).toBeGreaterThanOrEqual(2);
        }
      }
    }),
  );
});

it('takes late work in without touching what was given or begun', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (sizes, some) => {
      const before = step([], peopleOf(sizes, sizes.length - 1), after(-100)).map(
        (review, nth): AllocatedReview =>
          (nth + some) % 2 === 0 ? { ...review, state: 'started' } : review,
      );
      const plan = planDivision({
        ...{ round, people: peopleOf(sizes), reviews: before, offers: new Set<string>() },
        now: after(-90),
      });
      const late = live(apply(before, plan), `t${sizes.length - 1}`);
      expect(late.length).toBeGreaterThanOrEqual(1);
      const begun = before.filter(({ state }) => state === 'started').map(({ id }) => id);
      expect(plan.remove.filter((id) => begun.includes(id))).toEqual([]);
      expect(plan.lapse).toEqual([]);
    }),
  );
});

it('gives who left nothing more to do, and who came her share', () => {
  const before = step([], peopleOf([2, 2, 2]), after(-100));
  const people = peopleOf([1, 2, 3]);
  const plan = planDivision({
    ...{ round, people, reviews: before, offers: new Set<string>(), now: after(-90) },
  });
  const left = before.filter(({ reviewerId }) => reviewerId === 'm0-1').map(({ id }) => id);
  expect(plan.lapse).toEqual(left);
  expect(plan.add.filter(({ reviewerId }) => reviewerId === 'm2-2')).toHaveLength(2);
});

it('reminds once, in the last day', () => {
  const people = peopleOf([1, 1, 1]);
  const before = step([], people, after(-100));
  const remind = (reviews: readonly AllocatedReview[], hours: number) =>
    planDivision({ round, people, reviews, offers: new Set(), now: after(hours) }).remind;
  expect(remind(before, -25)).toEqual([]);
  expect(remind(before, -24)).toHaveLength(6);
  expect(remind(step(before, people, after(-24)), -20)).toEqual([]);
});

it('gives another work to who rightly said that hers cannot be read', () => {
  const people = peopleOf([1, 1, 1, 1]);
  const [first, ...others] = step([], people, after(-100));
  if (!first) throw new Error('Nothing was divided');
  const excused: AllocatedReview = { ...first, state: 'replaced', excused: true };
  const plan = planDivision({
    ...{ round, people, reviews: [excused, ...others], offers: new Set<string>() },
    now: after(-90),
  });
  const again = plan.add.filter(({ reviewerId }) => reviewerId === first.reviewerId);
  expect(again).toHaveLength(1);
  expect(again[0]?.teamId).not.toBe(first.teamId);
});
