import type { BoardControl } from '@weft/contracts';
import fc from 'fast-check';
import { type BoardCourse, controlBoard } from './board-course.js';

const start: BoardCourse = {
  ...{ phase: 'ready', revealed: false, round: 0, counted: false, endsAt: null, pausedMs: null },
};
const minutes = fc.integer({ min: 1, max: 60 });
const control: fc.Arbitrary<BoardControl> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'advance' as const, from: 'ready' as const }) },
  fc.record({
    kind: fc.constant('reopen' as const),
    to: fc.constantFrom('cluster' as const, 'vote' as const, 'sheets' as const),
    reason: fc.constant('why'),
  }),
  fc.record({ kind: fc.constantFrom('timer' as const, 'extend' as const), minutes }),
  fc.record({
    kind: fc.constantFrom(...(['reveal', 'close', 'pause', 'resume', 'stop'] as const)),
  }),
);
/** What was possible of some steps, with what came before and after each. */
function walk(steps: readonly BoardControl[]) {
  const walked: { control: BoardControl; before: BoardCourse; after: BoardCourse }[] = [];
  let course = start;
  for (const [at, step] of steps.entries()) {
    const given = step.kind === 'advance' ? { ...step, from: course.phase } : step;
    const after = controlBoard(course, given, at * 1000);
    if (after) walked.push({ control: given, before: course, after });
    course = after ?? course;
  }
  return walked;
}
const courses = fc.array(control, { maxLength: 25 });

it('never hides again what was revealed, and reveals before notes can be arranged', () => {
  fc.assert(
    fc.property(courses, (steps) => {
      for (const { before, after } of walk(steps)) {
        expect(!before.revealed || after.revealed).toBe(true);
        expect(after.revealed || ['ready', 'brainstorm'].includes(after.phase)).toBe(true);
      }
    }),
  );
});

it('shows votes only when their round is over, and never lets one in after they were seen', () => {
  fc.assert(
    fc.property(courses, (steps) => {
      let seen = 0;
      for (const { after } of walk(steps)) {
        if (after.counted) seen = after.round;
        if (after.phase === 'vote') {
          expect(after.counted).toBe(false);
          expect(after.round).toBeGreaterThan(seen);
        }
        if (after.phase === 'cluster') expect(after.counted).toBe(false);
      }
    }),
  );
});

it('never has a timer that runs and stands still at once, nor one after the phase it was for', () => {
  fc.assert(
    fc.property(courses, (steps) => {
      for (const { before, after } of walk(steps)) {
        expect(after.endsAt !== null && after.pausedMs !== null).toBe(false);
        if (before.phase !== after.phase)
          expect([after.endsAt, after.pausedMs]).toEqual([null, null]);
      }
    }),
  );
});

it('goes on once when two press at the same time', () => {
  const once = controlBoard(start, { kind: 'advance', from: 'ready' }, 0);
  expect(once?.phase).toBe('brainstorm');
  expect(once && controlBoard(once, { kind: 'advance', from: 'ready' }, 0)).toBeNull();
});

it('gives a paused timer back what was left, and adds time to one that is over from now on', () => {
  const running = { ...start, phase: 'brainstorm' as const, endsAt: 90_000 };
  const paused = controlBoard(running, { kind: 'pause' }, 30_000);
  expect(paused).toMatchObject({ endsAt: null, pausedMs: 60_000 });
  expect(paused && controlBoard(paused, { kind: 'resume' }, 200_000)).toMatchObject({
    ...{ endsAt: 260_000, pausedMs: null },
  });
  expect(controlBoard(running, { kind: 'extend', minutes: 1 }, 100_000)).toMatchObject({
    endsAt: 160_000,
  });
});
