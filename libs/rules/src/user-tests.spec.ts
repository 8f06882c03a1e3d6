import { countUserTests } from './user-tests.js';

const asked = { log: 'log', who: 'tester', filled: ['expectation', 'change'] };
const table = (template: string, ...rows: Record<string, string>[]) => ({
  ...{ id: template, template, title: '', columns: [] },
  rows: rows.map((cells, index) => ({ id: String(index), cells })),
});
const full = (tester: string) => ({ tester, expectation: 'a', change: 'b' });

it.each([
  ['nobody in an empty workspace', [], 0],
  ['each person once', [table('log', full('Mila'), full(' mila '), full('Bo'))], 2],
  ['people over several logs', [table('log', full('Mila')), table('log', full('Bo'))], 2],
  ['no rows of other tables', [table('', full('Mila')), table('other', full('Bo'))], 0],
  ['no rows without a name', [table('log', full('  '), { expectation: 'a', change: 'b' })], 0],
  ['no rows that are half filled', [table('log', { tester: 'Mila', expectation: 'a' })], 0],
])('counts %s', (_what, tables, people) => {
  expect(countUserTests({ tables }, asked)).toBe(people);
});
