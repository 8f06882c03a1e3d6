import { createHash } from 'node:crypto';
import { annotationType } from '@weft/contracts';
import type { FastifyReply } from 'fastify';
import { matchesTag } from './stored-response.js';

/** A resource as JSON-LD with the headers of its protocol, made for who asked: never shared. */
export class LinkedDataResponse {
  /** Strong, and the same for the same representation. */
  readonly etag: string;
  private readonly bytes: Buffer;

  /**
   * @param options.headers those of the protocol, such as `link` and `allow`
   * @param options.status 200 unless told
   */
  constructor(
    body: object,
    private readonly options: { headers: Readonly<Record<string, string>>; status?: number },
  ) {
    // As bytes: to text a charset would be added, which this media type does not have.
    this.bytes = Buffer.from(JSON.stringify(body));
    const hash = createHash('sha256').update(this.bytes).digest('base64url').slice(0, 27);
    this.etag = `"${hash}"`;
  }

  /** Whether a header `If-Match` lets a change of this representation through. */
  isMeantBy(ifMatch: string | undefined): boolean {
    return ifMatch === undefined || matchesTag(ifMatch, this.etag, 'strong');
  }

  send(reply: FastifyReply): FastifyReply {
    const { headers, status = 200 } = this.options;
    void reply
      .headers(headers)
      .header('etag', this.etag)
      .header('vary', 'Accept, Prefer')
      .header('cache-control', 'private, no-cache');
    const { method, headers: asked } = reply.request;
    const known = method === 'GET' || method === 'HEAD';
    if (known && matchesTag(asked['if-none-match'], this.etag)) return reply.code(304).send();
    return reply.code(status).header('content-type', annotationType).send(this.bytes);
  }
}
