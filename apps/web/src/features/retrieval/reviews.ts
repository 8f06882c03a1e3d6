import type { Json, PracticeCard } from '@weft/contracts';
import type { paths } from '../../platform/api/schema.js';
import type { OutboxEntry } from '../../platform/offline/index.js';

export const reviewsPath = '/api/me/practice/reviews';

/** What the server says of an answer to a card. */
export type Reviewed =
  paths['/api/me/practice/reviews']['post']['responses']['200']['content']['application/json'];

type Write = Pick<PracticeCard, 'activityId' | 'itemId'> & { answer: Json };

const keyOf = ({ activityId, itemId }: Pick<PracticeCard, 'activityId' | 'itemId'>) =>
  `${activityId} ${itemId}`;

/** The cards without those that were answered on this device and wait to be sent. */
export function unanswered(
  cards: readonly PracticeCard[],
  entries: readonly OutboxEntry[],
): PracticeCard[] {
  const answered = new Set(
    entries
      .filter(({ path, rejected }) => path === reviewsPath && !rejected)
      .map(({ body }) => keyOf(body as Write)),
  );
  return cards.filter((card) => !answered.has(keyOf(card)));
}
