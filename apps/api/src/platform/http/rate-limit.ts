import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { AppError } from './app-error.js';

/** A whole school may share an address, and a first visit asks for some thirty files. */
const perMinute = 6000;
/** Each costs a password hash or a mail, or tries a code; identity counts failures besides. */
const costlyPerMinute = 600;
const costly: ReadonlySet<string> = new Set([
  'POST /api/session',
  'POST /api/password-resets',
  'POST /api/join-codes/:code/accounts',
  'GET /api/board-codes/:code',
  'POST /api/board-codes/:code/guests',
  'POST /api/round-links/read',
  'POST /api/round-links/open',
  'POST /api/round-links/confirm',
]);

/**
 * Refuses an address that asks far more than people do. This machine itself is never refused: the
 * pages are drawn by asking the API from here.
 * @param redisUrl where processes count together; absent: each for itself
 */
export async function limitRates(server: FastifyInstance, redisUrl?: string): Promise<void> {
  const redis = redisUrl ? await connect(redisUrl) : undefined;
  server.addHook('onRoute', (route) => {
    if (costly.has(`${String(route.method)} ${route.url}`)) {
      route.config = { ...route.config, rateLimit: { max: costlyPerMinute } };
    }
  });
  await server.register(rateLimit, {
    max: perMinute,
    timeWindow: '1 minute',
    allowList: (request) => isThisMachine(request.ip),
    // Nobody slows down for a count of thousands that is left; who is refused is told how long.
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    // Without Redis people can still learn.
    skipOnError: true,
    ...(redis && { redis }),
    errorResponseBuilder: (_request, { ttl }) =>
      new AppError('request/too-many', { retryAfter: Math.ceil(ttl / 1000) }),
  });
  if (redis) server.addHook('onClose', () => redis.disconnect());
}

/** Loaded only where it is used. */
async function connect(url: string) {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, { connectTimeout: 500, enableOfflineQueue: false });
  // Reconnecting is its own affair; without a listener an error would end the process.
  redis.on('error', () => undefined);
  return redis;
}

function isThisMachine(address: string): boolean {
  return address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1';
}
