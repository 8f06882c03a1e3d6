import { useQueryClient } from '@tanstack/react-query';
import type { DraftFile } from '@weft/contracts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useOffline } from '../../platform/offline/index.js';
import { DraftFiles, type DraftFilesState, type Unsaved } from './draft-files.js';

const againMs = 5000;

interface Loaded {
  accountId: string;
  draftId: string;
  files: readonly DraftFile[];
  unsaved: Unsaved;
}

/** The files of a draft as they are on the screen; they follow what others write. */
export function useDraftFiles(loaded: Loaded): { files: DraftFiles; state: DraftFilesState } {
  const api = useApi();
  const offline = useOffline();
  const queryClient = useQueryClient();
  const { draftId } = loaded;
  const [files] = useState(() => new DraftFiles({ api, offline, ...loaded }));
  const state = useSyncExternalStore(files.subscribe, files.snapshot, files.snapshot);

  useEffect(() => files.start(), [files]);
  useEffect(() => {
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource(`/api/drafts/${draftId}/live`);
      source.addEventListener('draft', () => {
        void files.reload().catch(() => undefined);
        for (const part of ['history', 'media']) {
          void queryClient.invalidateQueries({ queryKey: ['module-drafts', part, draftId] });
        }
      });
      source.addEventListener('error', () => {
        // A stream that was cut off connects again by itself; one that was refused does not.
        if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, againMs);
      });
    };
    open();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [draftId, files, queryClient]);
  return { files, state };
}
