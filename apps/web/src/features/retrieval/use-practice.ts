import { useQueryClient } from '@tanstack/react-query';
import type { Json, PracticeCard } from '@weft/contracts';
import { useEffect, useState } from 'react';
import { useOffline, useOutboxSnapshot } from '../../platform/offline/index.js';
import { reviewsPath, type Reviewed } from './reviews.js';

/** What became of the answer to the card on the table. */
export type Checked =
  | { state: 'asking' }
  | { state: 'checking' | 'waiting' | 'refused' }
  | { state: 'known'; review: Reviewed };

interface PracticeHandle {
  /** The card on the table; undefined when all are done. */
  card: PracticeCard | undefined;
  /** Its place, counted from 0. */
  at: number;
  checked: Checked;
  /** How many answers so far were right, and how many wait to be sent. */
  right: number;
  waiting: number;
  answer: (answer: Json) => Promise<void>;
  /** Says how well it was known, and takes the next card. */
  grade: (grade: 1 | 2 | 3 | 4) => Promise<void>;
  /** Takes the next card without saying so. */
  goOn: () => void;
}

/**
 * One way through the cards of today. Every answer and grade is kept on this device first and sent
 * when that works, so that nothing is lost when the network or the tab goes.
 */
export function usePractice(accountId: string, cards: readonly PracticeCard[]): PracticeHandle {
  const offline = useOffline();
  const queryClient = useQueryClient();
  const { state, entries } = useOutboxSnapshot();
  const [at, setAt] = useState(0);
  const [reviewId, setReviewId] = useState<string | null>(null);
  const [reviews, setReviews] = useState<readonly Reviewed[]>([]);

  useEffect(
    () =>
      offline?.onDelivered((entry, response) => {
        if (entry.path === reviewsPath) setReviews((all) => [...all, response as Reviewed]);
        if (entry.path.startsWith(reviewsPath)) {
          void queryClient.invalidateQueries({ queryKey: ['home', accountId] });
        }
      }),
    [offline, queryClient, accountId],
  );

  const card = cards[at];
  const send = async (write: {
    id: string;
    method: 'POST' | 'PUT';
    path: string;
    body: object;
  }) => {
    await offline?.outbox.keep({ ...write, accountId, key: null });
    void offline?.outbox.flush();
  };
  const goOn = () => {
    setReviewId(null);
    setAt(at + 1);
  };
  const entry = entries.find(({ id }) => id === reviewId);
  const review = reviews.find(({ id }) => id === reviewId);
  const checked: Checked = review
    ? { state: 'known', review }
    : reviewId === null
      ? { state: 'asking' }
      : entry?.rejected
        ? { state: 'refused' }
        : { state: state === 'waiting' || state === 'signed-out' ? 'waiting' : 'checking' };
  return {
    card,
    at,
    checked,
    right: reviews.filter(({ result }) => result.correct).length,
    waiting: entries.filter(({ path, rejected }) => path === reviewsPath && !rejected).length,
    goOn,
    async answer(answer) {
      if (!card || reviewId !== null) return;
      const id = crypto.randomUUID();
      setReviewId(id);
      const { activityId, itemId, activityHash } = card;
      const body = { id, activityId, itemId, activityHash, answer, at: new Date().toISOString() };
      await send({ id, method: 'POST', path: reviewsPath, body });
    },
    async grade(grade) {
      if (!review) return;
      goOn();
      const id = crypto.randomUUID();
      const body = { id, grade, at: new Date().toISOString() };
      await send({ id, method: 'PUT', path: `${reviewsPath}/${review.id}`, body });
    },
  };
}
