import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { policyHeader } from './security-headers.js';

const encodings = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof encodings)[number];

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below this many bytes compression costs more than it saves. */
const smallest = 512;

/** How a stored body is sent. */
interface StoredOptions {
  /** Content type. */
  type: string;
  /** `no-cache` unless told: the browser keeps it, and asks every time whether it still holds. */
  cacheControl: string;
  status: number;
  /** Request headers that another body may depend on. */
  vary: string;
  /** Where to go instead, with a status of 3xx. */
  location?: string;
  /** A content security policy of its own. */
  policy?: string;
  /** Name under which a browser keeps it as a file. */
  download?: string;
}

/**
 * A body that is made once and sent many times: compressed beforehand, under a strong ETag.
 * Sending it costs a header comparison.
 */
export class StoredResponse {
  private constructor(
    private readonly bodies: Readonly<Record<Encoding, Buffer>>,
    private readonly etag: string,
    private readonly options: StoredOptions,
  ) {}

  /**
   * Compresses a body.
   * @param given.quality of Brotli, 0 to 11: 5 for what a visitor waits for, 11 for what is made
   *   at start
   */
  static async of(
    text: string,
    given: { type: string; quality?: number } & Partial<StoredOptions>,
  ): Promise<StoredResponse> {
    const { quality = 5, ...chosen } = given;
    const options = { cacheControl: 'no-cache', status: 200, vary: 'accept-encoding', ...chosen };
    const identity = Buffer.from(text);
    const etag = createHash('sha256').update(identity).digest('base64url').slice(0, 27);
    const small = identity.length < smallest;
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    const [br, zipped] = small
      ? [identity, identity]
      : await Promise.all([compressBrotli(identity, { params }), compressGzip(identity)]);
    return new StoredResponse({ br, gzip: zipped, identity }, etag, options);
  }

  /** Bytes in memory. */
  get size(): number {
    const buffers = new Set(Object.values(this.bodies));
    return [...buffers].reduce((sum, buffer) => sum + buffer.length, 0);
  }

  /** Answers 304 when the visitor has this body, else the body in the best encoding it takes. */
  send(reply: FastifyReply): FastifyReply {
    const { headers } = reply.request;
    if (this.options.location) {
      return reply
        .header('vary', this.options.vary)
        .redirect(this.options.location, this.options.status);
    }
    const encoding = this.choose(headers['accept-encoding']);
    // Each encoding is another representation, so it has a tag of its own.
    const etag = `"${this.etag}-${encoding}"`;
    void reply
      .header('etag', etag)
      .header('vary', this.options.vary)
      .header('cache-control', this.options.cacheControl);
    if (this.options.policy) void reply.header(policyHeader, this.options.policy);
    if (matchesTag(headers['if-none-match'], etag)) return reply.code(304).send();
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    if (this.options.download) {
      void reply.header('content-disposition', `attachment; filename="${this.options.download}"`);
    }
    return reply
      .code(this.options.status)
      .header('content-type', this.options.type)
      .send(this.bodies[encoding]);
  }

  private choose(accepted: string | undefined): Encoding {
    if (!accepted || this.bodies.br === this.bodies.identity) return 'identity';
    return chooseEncoding(accepted);
  }
}

/** The best of `br`, `gzip` and `identity` that an `accept-encoding` header takes. */
export function chooseEncoding(accepted: string): Encoding {
  const taken = accepted.split(',').map((part) => part.trim().replace(/\s*;\s*/g, ';'));
  const takes = (name: string) =>
    taken.some(
      (part) => part === name || (part.startsWith(`${name};`) && !/;q=0(\.0*)?$/.test(part)),
    );
  return encodings.find((name) => name !== 'identity' && takes(name)) ?? 'identity';
}

/**
 * Whether a header `If-None-Match` or `If-Match` names a tag.
 * @param comparison `strong`: a weak tag is another one, as `If-Match` asks (RFC 9110, 8.8.3.2)
 */
export function matchesTag(
  header: string | undefined,
  etag: string,
  comparison: 'weak' | 'strong' = 'weak',
): boolean {
  if (!header) return false;
  const tags = header.split(',').map((part) => part.trim());
  const compared = comparison === 'weak' ? tags.map((tag) => tag.replace(/^W\//, '')) : tags;
  return header.trim() === '*' || compared.includes(etag);
}
