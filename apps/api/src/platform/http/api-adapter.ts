import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { EventStream } from '../realtime/event-stream.js';
import { BytesResponse } from './bytes-response.js';
import { FileResponse } from './file-response.js';
import { LinkedDataResponse } from './linked-data-response.js';
import { StoredResponse } from './stored-response.js';
import { StreamedResponse } from './streamed-response.js';

/**
 * Nest's Fastify adapter, which also knows how to send a {@link StoredResponse}, a
 * {@link StreamedResponse}, a {@link FileResponse}, a {@link BytesResponse}, a
 * {@link LinkedDataResponse} and an {@link EventStream}, and leaves errors of Fastify as they are:
 * the problem filter knows their codes.
 */
export class ApiAdapter extends FastifyAdapter {
  override reply(response: FastifyReply, body: unknown, statusCode?: number): FastifyReply {
    if (
      body instanceof StoredResponse ||
      body instanceof StreamedResponse ||
      body instanceof FileResponse ||
      body instanceof BytesResponse ||
      body instanceof LinkedDataResponse ||
      body instanceof EventStream
    ) {
      return body.send(response);
    }
    return super.reply(response, body, statusCode);
  }

  override mapException(error: unknown): unknown {
    return error;
  }
}
