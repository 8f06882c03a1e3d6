import fc from 'fast-check';
import {
  nextStage,
  slotStart,
  spokenOf,
  type PitchAction,
  type PitchStage,
} from './pitch-stage.js';

const planned: PitchStage = {
  ...{ state: 'planned', currentSlotId: null, clock: { gathered: 0, since: null } },
};
const at = (seconds: number) => new Date(Date.UTC(2027, 0, 1, 9, 0, seconds));
const simple = fc.constantFrom('open', 'close', 'start', 'pause', 'reset');
const action = fc.oneof(
  simple.map((one): PitchAction => ({ action: one })),
  fc.constantFrom('a', 'b').map((slotId): PitchAction => ({ action: 'show', slotId })),
);

it('runs a clock for one team at a time, and pauses cost nothing', () => {
  const steps: [PitchAction, number][] = [
    [{ action: 'open' }, 0],
    [{ action: 'show', slotId: 'a' }, 1],
    [{ action: 'start' }, 10],
    [{ action: 'pause' }, 40],
    [{ action: 'start' }, 100],
  ];
  const stage = steps.reduce<PitchStage>(
    (before, [asked, second]) => nextStage(before, asked, at(second))!,
    planned,
  );
  expect(spokenOf(stage.clock, at(115))).toBe(45_000);
  const next = nextStage(stage, { action: 'show', slotId: 'b' }, at(120));
  expect(next).toMatchObject({ currentSlotId: 'b', clock: { gathered: 0, since: null } });
});

it('opens and closes once, and nothing goes on after that', () => {
  expect(nextStage(planned, { action: 'close' }, at(0))).toBeNull();
  expect(nextStage(planned, { action: 'start' }, at(0))).toBeNull();
  const closed = nextStage({ ...planned, state: 'open' }, { action: 'close' }, at(0))!;
  expect(nextStage(closed, { action: 'close' }, at(9))).toEqual(closed);
  for (const one of ['open', 'start', 'pause', 'reset'] as const) {
    expect(nextStage(closed, { action: one }, at(9))).toBeNull();
  }
});

it('takes the same action twice as once, and never goes back', () => {
  const order = ['planned', 'open', 'closed'];
  fc.assert(
    fc.property(fc.array(action, { maxLength: 20 }), (asked) => {
      let stage = planned;
      asked.forEach((one, index) => {
        const next = nextStage(stage, one, at(index));
        if (!next) return;
        expect(nextStage(next, one, at(index))).toEqual(next);
        expect(order.indexOf(next.state)).toBeGreaterThanOrEqual(order.indexOf(stage.state));
        stage = next;
      });
    }),
  );
});

it('gives each slot its time', () => {
  const day = { startsAt: at(0).toISOString(), pitchSeconds: 180, changeSeconds: 120 };
  expect(slotStart(2, day)).toBe('2027-01-01T09:10:00.000Z');
  expect(slotStart(2, { ...day, startsAt: null })).toBeNull();
});
