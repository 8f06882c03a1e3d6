import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { policyHeader } from './security-headers.js';

/** Bytes that are kept under their hash. */
interface BytesOptions {
  type: string;
  /** In bytes. */
  size: number;
  /** SHA-256, which names them for caches. */
  hash: string;
  cacheControl: string;
  /** Name under which a browser keeps it as a file; null: it is shown or played in a page. */
  download: string | null;
  /** Some of the bytes; called again for the next ones. */
  read: (from: number, length: number) => Promise<Buffer>;
}

/** Nothing in it may run or load anything, were it ever opened as a page. */
const policy = "default-src 'none'; sandbox";
const piece = 262_144;

/** Bytes of a store, whole or the part that a player asks for (RFC 9110, one range). */
export class BytesResponse {
  constructor(private readonly options: BytesOptions) {}

  send(reply: FastifyReply): FastifyReply {
    const { type, size, hash, cacheControl, download } = this.options;
    const { headers } = reply.request;
    const etag = `"${hash}"`;
    void reply
      .header('etag', etag)
      .header('cache-control', cacheControl)
      .header('accept-ranges', 'bytes')
      .header(policyHeader, policy)
      .header('x-content-type-options', 'nosniff');
    if (headers['if-none-match'] === etag) return reply.code(304).send();
    const isOther = headers['if-range'] !== undefined && headers['if-range'] !== etag;
    const range = isOther ? null : rangeOf(headers.range, size);
    if (range === 'none') {
      return reply.code(416).header('content-range', `bytes */${size}`).send();
    }
    const { from, to } = range ?? { from: 0, to: size - 1 };
    if (range) void reply.code(206).header('content-range', `bytes ${from}-${to}/${size}`);
    return reply
      .header(
        'content-disposition',
        download === null ? 'inline' : `attachment; filename="${download}"`,
      )
      .header('content-type', type)
      .header('content-length', to - from + 1)
      .send(Readable.from(this.pieces(from, to), { objectMode: false }));
  }

  private async *pieces(from: number, to: number): AsyncGenerator<Buffer> {
    for (let at = from; at <= to; at += piece) {
      yield await this.options.read(at, Math.min(piece, to - at + 1));
    }
  }
}

/** @returns null for all of it, also where the header is not understood; `none`: there is no such part */
export function rangeOf(
  header: string | undefined,
  size: number,
): { from: number; to: number } | 'none' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(first) > Number(last)) return null;
  return from < size && from <= to ? { from, to } : 'none';
}
