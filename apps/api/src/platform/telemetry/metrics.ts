import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/**
 * Measures every request by its route, logs it in one line, and shows the figures at
 * `/api/metrics`, with those of the job queue. Nothing in them is about a person.
 */
export function measureRequests(
  server: FastifyInstance,
  countJobs: () => Promise<readonly { kind: string; state: string; jobs: number }[]>,
): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'weft_request_duration_seconds',
    help: 'Time until the response was sent, by route and class of status',
    labelNames: ['route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  new Gauge({
    name: 'weft_jobs',
    help: 'Jobs of the last hour, and failed ones of the last week, by kind and state',
    labelNames: ['kind', 'state'] as const,
    registers: [registry],
    async collect() {
      this.reset();
      for (const { kind, state, jobs } of await countJobs()) this.set({ kind, state }, jobs);
    },
  });

  server.addHook('onResponse', (request, reply, done) => {
    const route = routeOf(request);
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    duration.observe({ route, status }, reply.elapsedTime / 1000);
    request.log.info({ route, status: reply.statusCode, ms: reply.elapsedTime }, 'request');
    done();
  });
  server.get('/api/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
  server.addHook('onClose', () => registry.clear());
}

/** The pattern, such as `GET /api/modules/:slug`: few values, and no ids in them. */
function routeOf(request: FastifyRequest): string {
  const url = request.routeOptions.url ?? 'none';
  if (/^\/(api\/|annotations(\/|$))/.test(url)) return `${request.method} ${url}`;
  return url === '/*' ? 'page' : 'file';
}
