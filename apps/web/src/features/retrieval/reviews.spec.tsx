import type { PracticeCard } from '@weft/contracts';
import type { OutboxEntry } from '../../platform/offline/index.js';
import { reviewsPath, unanswered } from './reviews.js';

const card = (itemId: string): PracticeCard => ({
  ...{ activityId: 'zo-01.check', itemId, activityHash: 'h', item: { id: itemId } },
  ...{ moduleTitle: '', lessonTitle: '', path: '', reviews: 0 },
});
const entry = (itemId: string, change: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...{ sequence: 1, id: 'w', accountId: 'me', key: null, method: 'POST', path: reviewsPath },
  ...{ body: { activityId: 'zo-01.check', itemId }, createdAt: '', rejected: null },
  ...change,
});

it('does not ask again what was answered on this device and waits to be sent', () => {
  const cards = [card('a'), card('b')];
  expect(unanswered(cards, [entry('a')]).map(({ itemId }) => itemId)).toEqual(['b']);
});

it('asks again what the server refused, and is not misled by other writes', () => {
  const rejected = { type: '', title: '', status: 422, code: 'answers/value-invalid' as const };
  const writes = [entry('a', { rejected }), entry('b', { path: '/api/me/answers' })];
  expect(unanswered([card('a'), card('b')], writes)).toHaveLength(2);
});
