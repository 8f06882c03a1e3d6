import { activityKind, activityKinds, components } from './index.js';

it('finds the kinds that store an answer, and nothing else', () => {
  expect(activityKinds.map((kind) => kind.kind)).toEqual([
    'quiz',
    'reflection',
    'canvas',
    'log',
    'poll',
    'figure-reader',
    'script',
    'pitch-timer',
    'rubric',
    'checklist',
    'board',
    'position-line',
    'decision',
    'break-even',
    'financing-plan',
    'explorer',
  ]);
  for (const kind of activityKinds) expect(activityKind(kind.kind)).toBe(kind);
  expect(activityKind('callout')).toBeUndefined();
  expect(activityKind('constructor')).toBeUndefined();
});

it('gives each component a tag and a name of its own, and an example with that tag', () => {
  expect(new Set(components.map(({ tag }) => tag)).size).toBe(components.length);
  expect(new Set(components.map(({ kind }) => kind)).size).toBe(components.length);
  for (const { tag, example } of components) expect(example.startsWith(`<${tag}`)).toBe(true);
});
