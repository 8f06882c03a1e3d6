import { useQueryClient } from '@tanstack/react-query';
import type { AnnouncementTexts } from '@weft/contracts';
import { useRef, useState } from 'react';
import { failureOf, type FailureCode } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';

interface Written {
  texts: AnnouncementTexts;
  revision: number;
}

interface AnnouncementWrites {
  busy: boolean;
  failure: FailureCode | null;
  /** Each gives whether it was done. */
  publish: (given: Written & { at: string | null }) => Promise<boolean>;
  correct: (given: Written) => Promise<boolean>;
  unschedule: () => Promise<boolean>;
  withdraw: () => Promise<boolean>;
}

/** What a lecturer does with an announcement; one that is tried again is the same write. */
export function useAnnouncementWrites(path: {
  cohortId: string;
  announcementId: string;
}): AnnouncementWrites {
  const api = useApi();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const pending = useRef<Record<string, string>>({});
  const params = { path };

  const run = async (name: string, write: (id: string) => Promise<unknown>): Promise<boolean> => {
    const id = (pending.current[name] ??= crypto.randomUUID());
    setBusy(true);
    setFailure(null);
    try {
      await write(id);
      pending.current = {};
      await queryClient.invalidateQueries({ queryKey: ['announcements'] });
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const place = '/api/cohorts/{cohortId}/announcements/{announcementId}';
  return {
    busy,
    failure,
    publish: (body) =>
      run('publish', (id) => api.POST(`${place}/publication`, { params, body: { ...body, id } })),
    correct: (body) =>
      run('correct', (id) => api.POST(`${place}/corrections`, { params, body: { ...body, id } })),
    unschedule: () =>
      run('unschedule', (id) => api.POST(`${place}/unscheduling`, { params, body: { id } })),
    withdraw: () =>
      run('withdraw', (id) => api.POST(`${place}/withdrawal`, { params, body: { id } })),
  };
}
