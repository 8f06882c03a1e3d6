import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { AppError } from './app-error.js';

const methods: HTTPMethods[] = ['POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Answers for addresses that exist with another method (405, with `Allow`) or not at all (404). To
 * be called before the routes are made; they are learnt as they come.
 * @returns what to throw for a request that no route took
 */
export function watchRoutes(server: FastifyInstance) {
  const known: { path: RegExp; method: string }[] = [];
  server.addHook('onRoute', ({ url, method }) => {
    if (!/^\/(api\/|annotations(\/|$))/.test(url)) return;
    const path = new RegExp(`^${url.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`);
    for (const one of [method].flat()) known.push({ path, method: one });
  });

  return function refuseUnknown(request: FastifyRequest, reply: FastifyReply): AppError {
    const path = request.url.replace(/\?.*$/s, '');
    const allowed = known.filter((route) => route.path.test(path)).map((route) => route.method);
    if (allowed.length === 0) return new AppError('request/not-found');
    void reply.header('allow', allowed.join(', '));
    return new AppError('request/method-not-allowed');
  };
}

/** Takes every change that no route took. */
export function refuseUnknownChanges(
  server: FastifyInstance,
  refuse: ReturnType<typeof watchRoutes>,
): void {
  server.route({
    method: methods,
    url: '/*',
    handler: (request, reply) => {
      throw refuse(request, reply);
    },
  });
}
