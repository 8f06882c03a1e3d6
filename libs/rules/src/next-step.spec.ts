import fc from 'fast-check';
import { nextStep } from './next-step.js';
import { type LessonState, mergeStates } from './progress.js';

const modules = [
  { code: 'ZO-01', lessonIds: ['a1', 'a2'] },
  { code: 'ZO-03', lessonIds: ['b1', 'b2', 'b3'] },
];
const all = modules.flatMap((module) => module.lessonIds);
const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T10:00:00.000Z`;

interface Known {
  openedAt?: string;
  completedAt?: string;
}
const state = (lessonId: string, { openedAt, completedAt }: Known): LessonState => ({
  lessonId,
  openedAt: openedAt ?? null,
  completedAt: completedAt ?? null,
  readAt: openedAt ?? null,
  blockId: null,
  answered: [],
});
const step = (...states: LessonState[]) => nextStep(modules, mergeStates(states));

it('starts with the first lesson of the first published module', () => {
  expect(step()).toEqual({ reason: 'start', lessonId: 'a1' });
});

it('resumes the unfinished lesson that was read last', () => {
  expect(
    step(
      state('a1', { openedAt: day(2) }),
      state('b2', { openedAt: day(4) }),
      state('b1', { openedAt: day(5), completedAt: day(6) }),
    ),
  ).toEqual({ reason: 'resume', lessonId: 'b2' });
});

it('goes on in the module worked in last', () => {
  expect(
    step(
      state('a1', { openedAt: day(1), completedAt: day(2) }),
      state('b1', { openedAt: day(3), completedAt: day(4) }),
    ),
  ).toEqual({ reason: 'next', lessonId: 'b2' });
});

it('goes on with the first unfinished lesson of all when that module is finished', () => {
  const finished = ['b1', 'b2', 'b3'].map((id) => state(id, { completedAt: day(3) }));
  expect(step(...finished)).toEqual({ reason: 'next', lessonId: 'a1' });
});

it('does not let a lesson that is no longer published stand in the way', () => {
  expect(step(state('removed', { openedAt: day(9) }))).toEqual({ reason: 'start', lessonId: 'a1' });
});

it('is done when every lesson is complete, and where there is nothing to read', () => {
  const finished = all.map((id) => state(id, { completedAt: day(3) }));
  expect(step(...finished)).toEqual({ reason: 'done', lessonId: null });
  expect(nextStep([], new Map())).toEqual({ reason: 'done', lessonId: null });
});

it('always names an unfinished lesson while there is one, whatever the order of events', () => {
  const time = fc.integer({ min: 1, max: 28 }).map(day);
  const known = fc.record({ openedAt: fc.option(time), completedAt: fc.option(time) });
  const states = fc.array(
    fc
      .tuple(fc.constantFrom(...all), known)
      .map(([id, { openedAt, completedAt }]) =>
        state(id, { ...(openedAt && { openedAt }), ...(completedAt && { completedAt }) }),
      ),
  );
  fc.assert(
    fc.property(states, (list) => {
      const merged = mergeStates(list);
      const { reason, lessonId } = nextStep(modules, merged);
      const unfinished = all.filter((id) => !merged.get(id)?.completedAt);
      if (unfinished.length === 0) expect(reason).toBe('done');
      else expect(unfinished).toContain(lessonId);
      expect(nextStep(modules, mergeStates([...list, ...list].reverse()))).toEqual({
        reason,
        lessonId,
      });
    }),
  );
});
