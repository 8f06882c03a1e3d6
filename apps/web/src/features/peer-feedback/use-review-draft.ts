import type { ReviewText } from '@weft/contracts';
import { useEffect, useRef, useState } from 'react';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { useDraft } from '../../platform/forms/use-draft.js';

const quietMs = 1200;

interface ReviewDraft {
  review: ReviewText;
  change: (changed: Partial<ReviewText>) => void;
  state: 'idle' | 'saving' | 'saved' | 'offline' | 'failed';
  /** Sends what is not on the server yet. */
  retry: () => void;
  /** It was given: nothing is kept on this device. */
  clear: () => void;
}

/**
 * A review while it is written: on this device with every letter, so that a closed tab or a dead
 * network loses nothing, and on the server a moment after the last one.
 * @param initial what the server has
 */
export function useReviewDraft(reviewId: string, initial: ReviewText): ReviewDraft {
  const api = useApi();
  const { fields, change, clear } = useDraft<ReviewText>(`review:${reviewId}`, initial);
  const [state, setState] = useState<ReviewDraft['state']>('idle');
  const [attempt, setAttempt] = useState(0);
  const text = JSON.stringify(fields);
  const known = useRef(JSON.stringify(initial));

  useEffect(() => {
    if (text === known.current) return;
    const timer = setTimeout(() => {
      setState('saving');
      api
        .PUT('/api/me/reviews/{reviewId}/draft', {
          params: { path: { reviewId } },
          body: { review: JSON.parse(text) as ReviewText, editedAt: new Date().toISOString() },
        })
        .then(() => {
          known.current = text;
          setState('saved');
        })
        .catch((error: unknown) => {
          setState(failureOf(error) === 'network/unreachable' ? 'offline' : 'failed');
        });
    }, quietMs);
    return () => clearTimeout(timer);
  }, [api, reviewId, text, attempt]);

  useEffect(() => {
    const again = () => setAttempt((count) => count + 1);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);

  return {
    review: fields,
    change,
    state,
    retry: () => setAttempt((count) => count + 1),
    clear,
  };
}
