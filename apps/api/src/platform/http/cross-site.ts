import type { FastifyRequest } from 'fastify';
import { sentToken } from '../auth/access-token.js';
import { AppError } from './app-error.js';

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another site asked a browser for. Stateless, so that a tab that stood open
 * for a week still works: the browser itself says where a request comes from. Programs that are no
 * browser send neither header and carry no cookie they were not given; a request with a personal
 * access token carries none that counts.
 * @throws AppError request/cross-site
 */
export function refuseCrossSite(
  request: Pick<FastifyRequest, 'method' | 'headers' | 'host' | 'url'>,
): void {
  if (safeMethods.has(request.method) || sentToken(request) !== null) return;
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  const allowed =
    site !== undefined
      ? site === 'same-origin' || site === 'none'
      : origin === undefined || hostOf(origin) === request.host;
  if (!allowed) throw new AppError('request/cross-site');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
