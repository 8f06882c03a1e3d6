import { importDraft, replaceDraftByZip, sendDraftMedia, sendPart } from '@weft/contracts';
import type { FastifyInstance } from 'fastify';
import { AppError } from './app-error.js';

/** Where files come in. */
const takers: ReadonlySet<string> = new Set([
  sendPart.path,
  importDraft.path,
  replaceDraftByZip.path,
  sendDraftMedia.path,
]);

/** Bytes are taken as they come, and only where files come in: the route says how many. */
export function takeByteStreams(server: FastifyInstance): void {
  server.addContentTypeParser('application/octet-stream', (request, payload, done) => {
    if (takers.has(request.routeOptions.url ?? '')) done(null, payload);
    else done(new AppError('request/unsupported-type'));
  });
}
