import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { StoredResponse } from '../http/stored-response.js';
import { OpenApiDocument } from './openapi-document.js';
import { referenceStyle } from './reference-style.js';
import { renderReference } from './render-reference.js';

/** Made by `npm run generate`. */
const file = new URL('../../../openapi.json', import.meta.url);

/** Serves the OpenAPI document, and a reference to read, at `/api/docs`. */
export function serveApiDocs(server: FastifyInstance): void {
  const bodies = {
    '/api/docs': async () => ({
      type: 'text/html; charset=utf-8',
      text: renderReference(OpenApiDocument.parse(JSON.parse(await readFile(file, 'utf8')))),
    }),
    '/api/docs/openapi.json': async () => ({
      type: 'application/json; charset=utf-8',
      text: await readFile(file, 'utf8'),
    }),
    '/api/docs/style.css': () =>
      Promise.resolve({ type: 'text/css; charset=utf-8', text: referenceStyle }),
  };
  for (const [path, make] of Object.entries(bodies)) {
    let stored: Promise<StoredResponse> | undefined;
    server.get(path, async (_request, reply) => {
      // Made at the first visit: most processes never show it.
      stored ??= make().then(({ text, type }) => StoredResponse.of(text, { type }));
      return (await stored).send(reply);
    });
  }
}
