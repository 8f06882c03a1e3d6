import type { Attachment } from '@weft/contracts';
import { ApiError, errorOf, failureOf, type FailureCode } from '../../platform/api/api-error.js';
import { bodyOf, type Api } from '../../platform/api/api.js';
import { uploadLimits } from './upload-limits.js';

/** How far a file is on its way. */
export type UploadState =
  | { step: 'sending' | 'waiting'; sent: number }
  | { step: 'checking' }
  | { step: 'failed'; failure: FailureCode }
  | { step: 'done' };

interface Sending {
  api: Api;
  teamId: string;
  assignmentId: string;
  /** Made once for a file, so that trying again goes on where it stopped. */
  uploadId: string;
  file: File;
  tell: (state: UploadState) => void;
  signal: AbortSignal;
}

/** After a broken connection: one second, two, four, then every eight. */
const pauses = [1000, 2000, 4000, 8000];

/**
 * Sends a file part by part. While there is no connection it waits and goes on by itself; what the
 * server has already is not sent again.
 * @returns null when it was refused or given up
 */
export async function sendFile(sending: Sending): Promise<Attachment | null> {
  for (let broken = 0; ; broken += 1) {
    try {
      return await attempt(sending, () => (broken = 0));
    } catch (error) {
      const failure = failureOf(error);
      const again = failure === 'network/unreachable' || failure === 'server/unavailable';
      if (sending.signal.aborted) return null;
      if (!again) {
        sending.tell({ step: 'failed', failure });
        return null;
      }
      sending.tell({ step: 'waiting', sent: 0 });
      await pause(pauses[Math.min(broken, pauses.length - 1)] ?? 0);
    }
  }
}

async function attempt(sending: Sending, onProgress: () => void): Promise<Attachment> {
  const { api, teamId, assignmentId, uploadId, file, tell, signal } = sending;
  const path = { teamId, uploadId };
  const begun = await bodyOf(
    api.PUT('/api/teams/{teamId}/uploads/{uploadId}', {
      params: { path },
      body: { assignmentId, name: file.name, size: file.size },
    }),
  );
  if (begun.done) return begun.done;
  for (let { received } = begun; received < file.size;) {
    tell({ step: 'sending', sent: received });
    received = await sendPart(path, received, {
      part: file.slice(received, received + uploadLimits.part),
      signal,
    });
    onProgress();
  }
  tell({ step: 'checking' });
  const { data } = await api.POST('/api/teams/{teamId}/uploads/{uploadId}/completion', {
    params: { path },
  });
  if (!data) throw new ApiError('server/unexpected', 0);
  tell({ step: 'done' });
  return data;
}

/** Bytes go as they are: the client of the API only knows JSON. */
async function sendPart(
  { teamId, uploadId }: { teamId: string; uploadId: string },
  offset: number,
  { part, signal }: { part: Blob; signal: AbortSignal },
): Promise<number> {
  const address = `/api/teams/${teamId}/uploads/${uploadId}/parts?offset=${offset}`;
  const response = await fetch(address, {
    ...{ method: 'POST', body: part, signal, credentials: 'same-origin' },
    headers: { 'content-type': 'application/octet-stream' },
  }).catch(() => {
    throw new ApiError('network/unreachable', 0);
  });
  if (!response.ok) throw await errorOf(response);
  const { received } = (await response.json()) as { received: number };
  return received;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
