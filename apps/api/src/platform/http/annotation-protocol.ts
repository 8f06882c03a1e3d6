import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { AppError } from './app-error.js';

/** Far more than a remark with its quote. */
const largestAnnotation = 100_000;

/** Whether an address, with its query, is one of annotations or of their containers. */
export const isAnnotationAddress = (url: string): boolean => /^\/annotations(?:[/?]|$)/.test(url);

/** Annotations are taken as JSON-LD, and only where they belong; what else there is takes JSON. */
export function takeLinkedData(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser<string>(
    'application/ld+json',
    { parseAs: 'string', bodyLimit: largestAnnotation },
    (request, body, done) => {
      const taken = isAnnotationAddress(request.url);
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
  return isAnnotationAddress(url) ? url.replace(/\/(?=\?|$)/, '') : url;
}

/** What a tool in a browser may read of an answer beside its body. */
const exposed =
  'ETag, Link, Allow, Location, Content-Location, Accept-Post, Preference-Applied, Vary, ' +
  'Retry-After, WWW-Authenticate, X-Request-Id';
const preflight = {
  'access-control-allow-methods': 'GET, HEAD, OPTIONS, POST, PUT, DELETE',
  'access-control-allow-headers':
    'Authorization, Content-Type, Accept, Prefer, If-Match, If-None-Match',
  'access-control-max-age': '7200',
};

/**
 * Lets pages of every site ask for annotations, and for nothing else. Without credentials: a cookie
 * of this site never comes along, what lets in is a personal access token. To be called before
 * what refuses requests, so that a tool can read why.
 */
export function openToOtherSites(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (!isAnnotationAddress(request.url)) {
      done();
      return;
    }
    void reply.headers({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': exposed,
    });
    const asksFirst = request.headers['access-control-request-method'] !== undefined;
    if (request.method === 'OPTIONS' && asksFirst) void reply.code(204).headers(preflight).send();
    else done();
  });
}
