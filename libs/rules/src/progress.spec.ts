import fc from 'fast-check';
import { type LessonState, mergeStates, moduleProgress } from './progress.js';

const lessonIds = ['one', 'two', 'three'];
const time = fc
  .integer({ min: 0, max: 1_000_000 })
  .map((seconds) => new Date(1_790_000_000_000 + seconds * 1000).toISOString());
const state = fc.record<LessonState>({
  lessonId: fc.constantFrom(...lessonIds, 'of-another-module'),
  openedAt: fc.option(time),
  completedAt: fc.option(time),
  readAt: fc.option(time),
  blockId: fc.option(fc.constantFrom('p-1', 'p-2', 'p-3')),
  answered: fc.array(fc.constantFrom('check', 'canvas', 'log')),
});
const module = { code: 'ZO-03', lessonIds };

const blank = (lessonId: string): LessonState => ({
  lessonId,
  openedAt: null,
  completedAt: null,
  readAt: null,
  blockId: null,
  answered: [],
});

it('counts finished lessons and rounds the percentage down', () => {
  const finished = ['one', 'two'].map((id) => ({
    ...blank(id),
    completedAt: '2026-11-01T10:00:00.000Z',
  }));
  const progress = moduleProgress(module, mergeStates(finished));
  expect(progress).toMatchObject({ code: 'ZO-03', completed: 2, total: 3, percent: 66 });
  expect(progress.lessons.map((lesson) => lesson.lessonId)).toEqual(lessonIds);
  expect(progress.lessons[2]).toEqual({
    lessonId: 'three',
    openedAt: null,
    completedAt: null,
    blockId: null,
    answered: [],
  });
});

it('is at 0 percent for a module without lessons', () => {
  expect(moduleProgress({ code: 'ZO-09', lessonIds: [] }, new Map()).percent).toBe(0);
});

it('keeps the first opening and completion and resumes at the last place', () => {
  const merged = mergeStates([
    {
      ...blank('one'),
      openedAt: '2026-11-02T10:00:00.000Z',
      completedAt: '2026-11-05T10:00:00.000Z',
      readAt: '2026-11-04T10:00:00.000Z',
      blockId: 'late',
      answered: ['log'],
    },
    {
      ...blank('one'),
      openedAt: '2026-11-01T10:00:00.000Z',
      completedAt: '2026-11-03T10:00:00.000Z',
      readAt: '2026-11-01T10:00:00.000Z',
      blockId: 'early',
      answered: ['check', 'log'],
    },
  ]);
  expect(merged.get('one')).toEqual({
    lessonId: 'one',
    openedAt: '2026-11-01T10:00:00.000Z',
    completedAt: '2026-11-03T10:00:00.000Z',
    readAt: '2026-11-04T10:00:00.000Z',
    blockId: 'late',
    answered: ['check', 'log'],
  });
});

it('gives the same progress for the same events in any order, also when repeated', () => {
  const events = fc.array(state, { maxLength: 12 });
  fc.assert(
    fc.property(
      events.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length }),
          fc.subarray(list),
        ),
      ),
      ([list, shuffled, repeated]) => {
        const expected = moduleProgress(module, mergeStates(list));
        expect(moduleProgress(module, mergeStates([...shuffled, ...repeated]))).toEqual(expected);
      },
    ),
  );
});

it('reaches 100 percent exactly when every lesson is complete', () => {
  fc.assert(
    fc.property(fc.array(state), (states) => {
      const { percent, lessons } = moduleProgress(module, mergeStates(states));
      expect(percent === 100).toBe(lessons.every((lesson) => lesson.completedAt !== null));
    }),
  );
});
