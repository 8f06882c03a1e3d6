import { createReadStream } from 'node:fs';
import type { FastifyReply } from 'fastify';
import { policyHeader } from './security-headers.js';

/** How a file from disk is sent. */
interface FileOptions {
  path: string;
  size: number;
  type: string;
  /** SHA-256 of its content, which names it for caches. */
  hash: string;
  name: string;
  /** Shown in the page; otherwise a download. */
  show: boolean;
}

/** Nothing in it may run or load anything, were it ever opened as a page. */
const policy = "default-src 'none'; sandbox";

/** A file of somebody: asked for anew each time, and never more than a file to a browser. */
export class FileResponse {
  constructor(private readonly file: FileOptions) {}

  send(reply: FastifyReply): FastifyReply {
    const { path, size, type, hash, name, show } = this.file;
    const etag = `"${hash}"`;
    void reply
      .header('etag', etag)
      .header('cache-control', 'private, no-cache')
      .header(policyHeader, policy)
      .header('x-content-type-options', 'nosniff');
    if (reply.request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply
      .header('content-disposition', `${show ? 'inline' : 'attachment'}; ${fileName(name)}`)
      .header('content-type', type)
      .header('content-length', size)
      .send(createReadStream(path));
  }
}

/** A name for every program: in plain letters, and as RFC 8187 writes all others. */
function fileName(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
