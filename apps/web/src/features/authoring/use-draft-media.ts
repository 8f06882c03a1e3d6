import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DraftMedia } from '@weft/contracts';
import { mediaPathOf } from '@weft/rules';
import { useState } from 'react';
import { ApiError, failureOf, type FailureCode } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { useOffline } from '../../platform/offline/index.js';
import type { Diagnostic } from '../lesson-preview/index.js';
import { draftMediaQuery } from './authoring.queries.js';
import { sendMedia } from './draft-media.js';

/** What happens with a file that is on its way, or what became of the last one. */
export interface MediaSending {
  name: string;
  /** From 0 to 1; null: it does not move any more. */
  progress: number | null;
  failure: FailureCode | 'name' | null;
  refused: readonly Diagnostic[];
}

/** The pictures and recordings of a draft on this page. */
export interface DraftMediaState {
  /** Null: not known yet. */
  items: readonly DraftMedia[] | null;
  sending: MediaSending | null;
  /** The file that came in last; `replaced`: in the place of another, where texts name it. */
  came: { path: string; replaced: boolean } | null;
  /** The file that waits for its words; those that came with it wait behind it. */
  newest: string | null;
  /** @param path the file whose place it takes */
  add: (files: readonly File[], path?: string) => Promise<void>;
  choose: (path: string | null) => void;
  reload: () => Promise<void>;
}

/** Reads and sends the pictures and recordings of a draft, one after another. */
export function useDraftMedia(accountId: string, draftId: string): DraftMediaState {
  const query = draftMediaQuery({ api: useApi(), offline: useOffline(), accountId, draftId });
  const { data } = useQuery(query);
  const queryClient = useQueryClient();
  const [sending, setSending] = useState<MediaSending | null>(null);
  const [came, setCame] = useState<DraftMediaState['came']>(null);
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const reload = () =>
    queryClient.invalidateQueries({ queryKey: ['module-drafts', 'media', draftId] });

  const send = async (file: File, place: string | undefined): Promise<boolean> => {
    const told = { name: file.name, failure: null, refused: [] };
    const own = mediaPathOf(file.name);
    // Several files may come at once: the last may have been added meanwhile.
    const now = queryClient.getQueryData(query.queryKey)?.items ?? [];
    const path = place ?? (own && freePath(own, now));
    if (!path || !own || ending(own) !== ending(path)) {
      setSending({ ...told, progress: null, failure: 'name' });
      return false;
    }
    setCame(null);
    setSending({ ...told, progress: 0 });
    try {
      await sendMedia({
        ...{ draftId, path, file, writeId: crypto.randomUUID() },
        onProgress: (progress) => setSending({ ...told, progress }),
      });
      await reload();
      setSending(null);
      setCame({ path, replaced: place !== undefined });
      if (!place) setWaiting((others) => [...others.filter((one) => one !== path), path]);
      return true;
    } catch (error) {
      const refused = error instanceof ApiError ? (error.problem?.diagnostics ?? []) : [];
      setSending({ ...told, progress: null, failure: failureOf(error), refused });
      return false;
    }
  };
  return {
    ...{ items: data?.items ?? null, sending, came, newest: waiting[0] ?? null },
    // What came with it is asked about next.
    choose: (path) => setWaiting(path === null ? waiting.slice(1) : [path]),
    reload,
    add: async (files, path) => {
      for (const file of files) if (!(await send(file, path))) return;
    },
  };
}

const ending = (path: string): string => path.slice(path.lastIndexOf('.'));

/** A file never takes the place of another by accident. */
function freePath(path: string, items: readonly DraftMedia[]): string {
  const stem = path.slice(0, path.lastIndexOf('.'));
  let free = path;
  for (let at = 2; items.some((item) => item.path === free); at += 1) {
    free = `${stem}-${at}${ending(path)}`;
  }
  return free;
}
