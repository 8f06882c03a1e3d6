import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** Milliseconds after which a browser connects again. */
const retryMs = 3000;

/** An answer that goes on: server-sent events for one page. */
export class EventStream {
  private readonly stream = new PassThrough();

  /** Sends the headers and what comes until either side ends it. */
  send(reply: FastifyReply): FastifyReply {
    this.stream.write(`retry: ${retryMs}\n\n`);
    return (
      reply
        .code(200)
        .header('content-type', 'text/event-stream; charset=utf-8')
        // A proxy that compresses or collects would hold events back.
        .header('cache-control', 'no-store, no-transform')
        .header('x-accel-buffering', 'no')
        .send(this.stream)
    );
  }

  /** @param id comes back as `Last-Event-ID` when the browser connects again */
  event(name: string, id: number, data: unknown): void {
    this.write(`event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Keeps proxies from ending a silent connection. */
  beat(): void {
    this.write(':\n\n');
  }

  end(): void {
    this.stream.end();
  }

  onClose(listener: () => void): void {
    this.stream.once('close', listener);
  }

  private write(text: string): void {
    if (this.stream.writable) this.stream.write(text);
  }
}
