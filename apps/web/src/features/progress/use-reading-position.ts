import type { LessonProgress } from '@weft/contracts';
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { useOffline } from '../../platform/offline/index.js';
import { useAccount } from '../../platform/session/session.queries.js';

const settleMilliseconds = 2500;

/** The last block that begins in the upper part of the window: what somebody is reading. */
function blockBeingRead(container: HTMLElement): string | null {
  const line = innerHeight * 0.4;
  let found: string | null = null;
  for (const block of container.querySelectorAll<HTMLElement>('[data-block]')) {
    if (block.getBoundingClientRect().top > line) break;
    found = block.id;
  }
  return found;
}

interface Reading {
  lessonId: string;
  /** Where the learner was before; null until it is known. */
  progress: LessonProgress | null;
  container: RefObject<HTMLElement | null>;
}

/** Records that a lesson was opened and where reading stopped, so that it can go on elsewhere. */
export function useReadingPosition({ lessonId, progress, container }: Reading): void {
  const offline = useOffline();
  const accountId = useAccount()?.id;
  const last = useRef<string | null>(null);
  const known = progress !== null;
  const placeBefore = useEffectEvent(() => progress?.blockId ?? null);

  useEffect(() => {
    if (!offline || accountId === undefined || !known) return;
    const record = async (blockId: string | null) => {
      last.current = blockId;
      await offline.outbox.keep({
        id: crypto.randomUUID(),
        accountId,
        key: `position:${lessonId}`,
        method: 'PUT',
        path: `/api/me/positions/${lessonId}`,
        body: { blockId, at: new Date().toISOString() },
      });
      await offline.outbox.flush();
    };
    // Opening must not move the place where somebody stopped last time.
    void record(placeBefore());
    let timer: ReturnType<typeof setTimeout>;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const blockId = container.current ? blockBeingRead(container.current) : null;
        if (blockId && blockId !== last.current) void record(blockId);
      }, settleMilliseconds);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', onScroll);
    };
  }, [offline, accountId, lessonId, known, container]);
}
