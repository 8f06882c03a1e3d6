import type { Goal } from '@weft/contracts';
import type { OutboxEntry } from '../../platform/offline/index.js';
import { currentGoals, goalPath } from './current-goals.js';

const fields = {
  ...{ moduleCode: null, text: 'Listen', evidence: '', dueOn: null, outcome: null },
  ...{ lookBack: '', sharedWith: null, removed: false },
};
const stored: Goal = {
  ...fields,
  id: 'a',
  setAt: '2027-01-01T10:00:00.000Z',
  changedAt: '2027-01-01T10:00:00.000Z',
  revisions: 1,
};
const write = (goalId: string, at: string, change: object = {}): OutboxEntry => ({
  ...{ sequence: 1, id: 'w', accountId: 'me', key: null, method: 'PUT', path: goalPath(goalId) },
  ...{ body: { id: 'w', at, ...fields, ...change }, createdAt: at, rejected: null },
});

it('shows what waits on this device over what the server knows', () => {
  const [goal] = currentGoals([stored], [write('a', '2027-01-02T10:00:00.000Z', { text: 'Ask' })]);
  expect(goal).toMatchObject({ id: 'a', text: 'Ask', waiting: true, setAt: stored.setAt });
});

it('adds goals that the server has not seen, and leaves other writes alone', () => {
  const other = { ...write('b', '2027-01-03T10:00:00.000Z'), path: '/api/me/answers' };
  const goals = currentGoals([stored], [write('b', '2027-01-03T10:00:00.000Z'), other]);
  expect(goals.map(({ id, waiting }) => [id, waiting])).toEqual([
    ['a', false],
    ['b', true],
  ]);
});

it('believes the server once it knows something newer, and where it refused', () => {
  const late = { ...stored, changedAt: '2027-02-01T10:00:00.000Z' };
  expect(currentGoals([late], [write('a', '2027-01-02T10:00:00.000Z', { text: 'Ask' })])).toEqual([
    { ...late, waiting: false },
  ]);
  const refused = {
    ...write('a', '2027-01-02T10:00:00.000Z', { text: 'Ask' }),
    rejected: { type: '', title: '', status: 404, code: 'cohorts/unknown' as const },
  };
  expect(currentGoals([stored], [refused])).toMatchObject([{ text: 'Listen', waiting: false }]);
});
