import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { uploadLimits } from './upload-limits.js';
import { sendFile, type UploadState } from './upload.js';

/** A file on its way, as the screen shows it. */
export interface Upload {
  id: string;
  file: File;
  state: UploadState;
  tooLarge: boolean;
}

/** Sends files one after the other; those that came in leave the list. */
export function useUploads({ teamId, assignmentId }: { teamId: string; assignmentId: string }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const leaving = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);

  const set = (id: string, state: UploadState) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, state } : one)));
  const forget = (id: string) => setUploads((all) => all.filter((one) => one.id !== id));
  const send = ({ id, file }: Upload) => {
    const { signal } = leaving.current;
    queue.current = queue.current.then(async () => {
      if (signal.aborted) return;
      const tell = (state: UploadState) => set(id, state);
      const kept = await sendFile({ api, teamId, assignmentId, uploadId: id, file, tell, signal });
      if (!kept) return;
      forget(id);
      await queryClient.invalidateQueries({ queryKey: ['hand-in', teamId, assignmentId] });
    });
  };
  const add = (files: readonly File[]) => {
    const added = files.map((file): Upload => {
      const tooLarge = file.size > uploadLimits.file;
      const state: UploadState = tooLarge
        ? { step: 'failed', failure: 'request/too-large' }
        : { step: 'sending', sent: 0 };
      return { id: crypto.randomUUID(), file, tooLarge, state };
    });
    setUploads((all) => [...all, ...added]);
    for (const one of added) if (!one.tooLarge) send(one);
  };
  const retry = (upload: Upload) => {
    set(upload.id, { step: 'sending', sent: 0 });
    send(upload);
  };
  return { uploads, add, retry, forget };
}
