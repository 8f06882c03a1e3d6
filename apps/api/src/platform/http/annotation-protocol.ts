import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { AppError } from './app-error.js';

const prefix = '/annotations/';
/** Far more than a remark with its quote. */
const largestAnnotation = 100_000;

/** Annotations are taken as JSON-LD, and only where they belong; what else there is takes JSON. */
export function takeLinkedData(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser<string>(
    'application/ld+json',
    { parseAs: 'string', bodyLimit: largestAnnotation },
    (request, body, done) => {
      const taken = request.url.startsWith(prefix);
      if (taken) void parse(request, body, done);
      else done(new AppError('request/unsupported-type'));
    },
  );
}

/**
 * The address of a container ends in a slash, as the protocol asks; that of its route has none, as
 * Nest leaves it off.
 */
export function routedAddress({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  return url.startsWith(prefix) ? url.replace(/\/(?=\?|$)/, '') : url;
}
