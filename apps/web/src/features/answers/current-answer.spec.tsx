import type { AnswerRevision, AnswerState } from '@weft/contracts';
import type { OutboxEntry } from '../../platform/offline/index.js';
import { newestValue, saveStateOf, waitingWrites, withRevision } from './current-answer.js';

const revision = (value: string, editedAt: string, more: Partial<AnswerRevision> = {}) =>
  ({
    id: value,
    activityId: 'l.check',
    lessonId: 'l',
    activityHash: 'h',
    value,
    submitted: false,
    result: null,
    editedAt,
    savedAt: editedAt,
    ...more,
  }) satisfies AnswerRevision;
const entry = (value: string, editedAt: string, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  sequence: 1,
  id: value,
  accountId: 'ann',
  key: null,
  method: 'POST',
  path: '/api/me/answers',
  body: revision(value, editedAt),
  createdAt: editedAt,
  rejected: null,
  ...more,
});
const stored = (value: string, editedAt: string): AnswerState => ({
  activityId: 'l.check',
  current: revision(value, editedAt),
  attempts: [],
});

it('takes the newest writing, wherever it is', () => {
  const waiting = [entry('train', '2026-01-01T10:00:00Z')];
  expect(newestValue({ stored: stored('laptop', '2026-01-01T11:00:00Z'), waiting })).toBe('laptop');
  expect(newestValue({ stored: stored('laptop', '2026-01-01T09:00:00Z'), waiting })).toBe('train');
  expect(newestValue({ stored: undefined, waiting: [] })).toBeNull();
});

it('says truthfully where an answer is', () => {
  const waiting = [entry('a', '2026-01-01T10:00:00Z')];
  expect(saveStateOf({ stored: undefined, waiting: [] }, 'idle')).toBe('empty');
  expect(saveStateOf({ stored: stored('a', 'x'), waiting: [] }, 'waiting')).toBe('saved');
  expect(saveStateOf({ stored: undefined, waiting }, 'sending')).toBe('saving');
  expect(saveStateOf({ stored: undefined, waiting }, 'waiting')).toBe('waiting');
  expect(saveStateOf({ stored: undefined, waiting }, 'signed-out')).toBe('signed-out');
  const rejected = { type: '', title: '', status: 422, code: 'answers/value-invalid' as const };
  const refused = [entry('a', '2026-01-01T10:00:00Z', { rejected })];
  expect(saveStateOf({ stored: undefined, waiting: refused }, 'idle')).toBe('refused');
});

it('finds only the writes of the activity', () => {
  const other = entry('b', '2026-01-01T10:00:00Z', { path: '/api/me/completions' });
  const own = entry('a', '2026-01-01T10:00:00Z');
  expect(waitingWrites([other, own], 'l.check')).toEqual([own]);
  expect(waitingWrites([own], 'l.other')).toEqual([]);
});

it('keeps each attempt once and never lets an older revision win', () => {
  const attempt = revision('try 1', '2026-01-01T10:00:00Z', { submitted: true });
  const once = withRevision([], attempt);
  const twice = withRevision(once, attempt);
  expect(twice[0]?.attempts).toEqual([attempt]);
  const older = revision('old', '2026-01-01T09:00:00Z');
  expect(withRevision(twice, older)[0]?.current).toEqual(attempt);
});
