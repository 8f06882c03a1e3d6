import { useEffect, useRef, useState } from 'react';
import type { Announcement } from '@weft/contracts';
import { failureOf, type FailureCode } from '../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { toDraft, type WrittenTexts } from './announcement-texts.js';

const quietMs = 1500;

interface KeptDraft {
  state: 'idle' | 'saving' | 'saved' | 'failed';
  failure: FailureCode | null;
  /** Waits for what is under way, and gives the revision that stands on the server. */
  settle: () => Promise<number>;
}

/**
 * Keeps a draft on the server while it is written, a moment after the last key. What does not come
 * through stays on the device, and goes along with the next change.
 */
export function useKeptDraft(given: {
  cohortId: string;
  announcement: Announcement;
  written: WrittenTexts;
  enabled: boolean;
}): KeptDraft {
  const { cohortId, announcement, written, enabled } = given;
  const api = useApi();
  const [state, setState] = useState<KeptDraft['state']>('idle');
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const revision = useRef(announcement.revision);
  const running = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const texts = JSON.stringify(toDraft(written));
  const known = useRef(JSON.stringify(toDraft({ ...written, ...announcement.texts })));

  useEffect(() => {
    revision.current = Math.max(revision.current, announcement.revision);
  }, [announcement.revision]);

  useEffect(() => {
    if (!enabled || texts === known.current) return;
    const save = async () => {
      setState('saving');
      try {
        const saved = await bodyOf(
          api.PUT('/api/cohorts/{cohortId}/announcements/{announcementId}', {
            params: { path: { cohortId, announcementId: announcement.id } },
            body: {
              texts: JSON.parse(texts) as Announcement['texts'],
              revision: revision.current,
            },
          }),
        );
        revision.current = saved.revision;
        known.current = texts;
        setState('saved');
        setFailure(null);
      } catch (error) {
        setState('failed');
        setFailure(failureOf(error));
      }
    };
    timer.current = setTimeout(() => {
      running.current = running.current.then(save);
    }, quietMs);
    return () => clearTimeout(timer.current);
  }, [api, cohortId, announcement.id, texts, enabled]);

  const settle = async () => {
    clearTimeout(timer.current);
    await running.current;
    return revision.current;
  };
  return { state, failure, settle };
}
