import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Names under `assets/` hold a hash of their content, so they never change. */
const forEver = 'public, max-age=31536000, immutable';

/**
 * Serves the files of the web build, compressed beforehand where a `.br` or `.gz` stands beside
 * them. The service worker, manifests and icons are asked for again every time.
 * @param webFolder with `client/` in it; without, nothing is served
 */
export async function serveAssets(server: FastifyInstance, webFolder: string): Promise<void> {
  const root = join(webFolder, 'client');
  if (!existsSync(root)) return;
  await server.register(fastifyStatic, {
    root,
    // A route a file, so that every other address is left to the pages.
    wildcard: false,
    globIgnore: ['**/*.br', '**/*.gz'],
    index: false,
    decorateReply: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(root, 'assets'));
      void reply.header('cache-control', hashed ? forEver : 'no-cache');
    },
  });
}
