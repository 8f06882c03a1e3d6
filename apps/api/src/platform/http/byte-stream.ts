import { sendPart } from '@weft/contracts';
import type { FastifyInstance } from 'fastify';
import { AppError } from './app-error.js';

/** Bytes are taken as they come, and only where files come in: the route says how many. */
export function takeByteStreams(server: FastifyInstance): void {
  server.addContentTypeParser('application/octet-stream', (request, payload, done) => {
    const taken = request.routeOptions.url === sendPart.path;
    if (taken) done(null, payload);
    else done(new AppError('request/unsupported-type'));
  });
}
