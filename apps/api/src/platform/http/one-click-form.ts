import { unsubscribe } from '@weft/contracts';
import type { FastifyInstance } from 'fastify';
import { AppError } from './app-error.js';

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const largestForm = 2000;

/**
 * A mail program stops mails by posting a form that says nothing more (RFC 8058). Forms are taken
 * at that address only, and not read.
 */
export function takeOneClickForms(server: FastifyInstance): void {
  server.addContentTypeParser(
    formTypes,
    { parseAs: 'string', bodyLimit: largestForm },
    (request, _body, done) => {
      const taken = request.routeOptions.url === unsubscribe.path;
      done(taken ? null : new AppError('request/unsupported-type'), undefined);
    },
  );
}
