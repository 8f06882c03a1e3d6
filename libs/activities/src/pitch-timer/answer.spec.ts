import { smallLibrary as library } from '../library.testkit.js';
import { limits } from '../limits.js';
import { checkPitchTimer, missingInPitchTimer } from './answer.js';
import { pitchTimer } from './definition.js';
import { PitchTimerProps, PitchTimerValue, type Run } from './schema.js';

const props = {
  id: 'rehearsal',
  title: 'Rehearse',
  task: 'Speak.',
  seconds: [60, 180],
  minRuns: 2,
  questions: [{ id: 'who', text: 'Who pays?' }],
};
const { public: question } = pitchTimer.split(PitchTimerProps.parse(props), {
  library,
  locale: 'en',
});
const run = (id: string, more: Partial<Run> = {}): Run => ({
  id,
  target: 60,
  took: 58,
  at: '2026-11-22T09:00:00.000Z',
  good: 'Clear ask',
  change: 'Slower',
  ...more,
});

it('counts a run once its notes and its answer are written', () => {
  const bare = run('2', { change: ' ' });
  expect(missingInPitchTimer(question, { runs: [run('1'), bare] })).toEqual(['runs']);
  const asked = run('2', { question: 'who' });
  expect(missingInPitchTimer(question, { runs: [run('1'), asked] })).toEqual(['runs']);
  const answered = { ...asked, answer: 'The town' };
  expect(missingInPitchTimer(question, { runs: [run('1'), answered, run('3', bare)] })).toEqual([]);
});

it.each([
  [[run('1'), run('1')], /same id/],
  [[run('1', { target: 61 })], /length of 61 seconds/],
  [[run('1', { question: 'why' })], /no question "why"/],
])('refuses %j', (runs, message) => {
  expect(checkPitchTimer(question, { runs }).join()).toMatch(message);
});

it('stores whole seconds and a bounded number of runs', () => {
  expect(checkPitchTimer(question, { runs: [run('1', { question: 'who' })] })).toEqual([]);
  expect(PitchTimerValue.safeParse({ runs: [run('1', { took: 1.5 })] }).success).toBe(false);
  const many = Array.from({ length: limits.runs + 1 }, (_, at) => run(`${at}`));
  expect(PitchTimerValue.safeParse({ runs: many.slice(1) }).success).toBe(true);
  expect(PitchTimerValue.safeParse({ runs: many }).success).toBe(false);
});

it('names each length once', () => {
  expect(PitchTimerProps.safeParse({ ...props, seconds: [60, 60] }).success).toBe(false);
});
