import type { DraftMedia } from '@weft/contracts';
import { ApiError, errorOf } from '../../platform/api/api-error.js';

/** What stands in a text for a file of the media folder. */
export type MediaInsert =
  | { kind: 'picture'; path: string; alt: string; caption: string }
  | { kind: 'audio' | 'video'; path: string; title: string; captions: string; transcript: string }
  | { kind: 'document'; path: string; text: string };

/** Signs that Markdown or MDX would take for something else. */
const escaped = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\[\]{}<>*_`~$&|]/g, '\\$&');

/** Quotes would end the value. */
const quoted = (text: string): string => text.trim().replace(/\s+/g, ' ').replaceAll('"', '”');

/** What to write into a text; `alone`: with empty lines around it. */
export function mediaMarkup(insert: MediaInsert): { text: string; alone: boolean } {
  const { path } = insert;
  if (insert.kind === 'document') {
    return { text: `[${escaped(insert.text)}](${path})`, alone: false };
  }
  if (insert.kind === 'picture') {
    const picture = `![${escaped(insert.alt)}](${path})`;
    const caption = escaped(insert.caption);
    if (caption === '') return { text: picture, alone: true };
    const lines = ['<figure>', picture, `<figcaption>${caption}</figcaption>`, '</figure>'];
    return { text: lines.join('\n\n'), alone: true };
  }
  const tag = insert.kind === 'video' ? 'Video' : 'Audio';
  const id = path.replace(/^media\/|\.[a-z0-9]+$/g, '');
  const captions = insert.captions === '' ? '' : ` captions="${insert.captions}"`;
  const open = `<${tag} id="${id}" src="${path}" title="${quoted(insert.title)}"${captions}>`;
  return { text: `${open}\n\n${insert.transcript.trim()}\n\n</${tag}>`, alone: true };
}

/** Where authors see a file of a draft. */
export const mediaAddress = (
  draftId: string,
  { hash, path }: Pick<DraftMedia, 'hash' | 'path'>,
): string => `/api/drafts/${draftId}/media/${hash}${path.slice(path.lastIndexOf('.'))}`;

/** A file on its way to the media folder. */
export interface Sending {
  draftId: string;
  /** In the media folder. */
  path: string;
  /** Of the write: the same twice is one. */
  writeId: string;
  file: Blob;
  /** Told how much is sent, from 0 to 1. */
  onProgress: (part: number) => void;
}

/** Sends a file as it is; only this old way of asking tells how far it is. */
export function sendMedia({ draftId, path, writeId, file, onProgress }: Sending): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const name = path.replace('media/', '');
    request.open('PUT', `/api/drafts/${draftId}/media/${encodeURIComponent(name)}/${writeId}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new ApiError('network/unreachable', 0));
    request.onload = () => {
      if (request.status === 200) {
        resolve();
        return;
      }
      const type = request.getResponseHeader('content-type') ?? '';
      const answer = new Response(request.responseText, {
        status: request.status,
        headers: { 'content-type': type },
      });
      void errorOf(answer).then(reject, reject);
    };
    request.send(file);
  });
}
