import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** A download that is sent while it is made, so that its size costs no memory. Never cached. */
export class StreamedResponse {
  /**
   * @param options.type content type
   * @param options.download name under which a browser keeps it as a file
   */
  constructor(
    private readonly body: Readable,
    private readonly options: { type: string; download: string },
  ) {}

  send(reply: FastifyReply): FastifyReply {
    const { type, download } = this.options;
    return reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `attachment; filename="${download}"`)
      .header('content-type', type)
      .send(this.body);
  }
}
