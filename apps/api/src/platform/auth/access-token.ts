import type { ErrorCode, TokenScope } from '@weft/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isAnnotationAddress } from '../http/annotation-protocol.js';
import { AppError } from '../http/app-error.js';
import { WriteLimit } from '../http/write-limit.js';
import type { Principal } from './principal.js';
import { hashToken } from './session-reader.js';

/** What every personal access token begins with, so that people and scanners know one when they see it. */
export const tokenPrefix = 'weft_';
/** More than a tool needs that reads a round page by page; each process counts for itself. */
const requestsPerMinute = 300;

/** Whose token somebody sent, and what it is for. */
export interface TokenHolder {
  readonly principal: Principal;
  readonly tokenId: string;
  readonly scopes: readonly TokenScope[];
}

/** Finds personal access tokens in the database; the identity feature implements it. */
export abstract class TokenSource {
  /** The living token with this hash; notes, once a day, that it is used. */
  abstract findLivingToken(tokenHash: Buffer): Promise<TokenHolder | null>;
}

/**
 * What a tool sent instead of a cookie; null for nothing. Tokens are for annotations only: at any
 * other address what was sent is not even looked at.
 */
export function sentToken(request: Pick<FastifyRequest, 'url' | 'headers'>): string | null {
  const { authorization } = request.headers;
  if (!/^Bearer\b/i.test(authorization ?? '') || !isAnnotationAddress(request.url)) return null;
  return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
}

/** The header `WWW-Authenticate` of a refusal; undefined where a token would not help. */
export function challengeOf(
  code: ErrorCode,
  { url }: Pick<FastifyRequest, 'url'>,
): string | undefined {
  if (code === 'access-tokens/invalid') return 'Bearer error="invalid_token"';
  if (code === 'access-tokens/scope-missing') return 'Bearer error="insufficient_scope"';
  return code === 'access/sign-in-required' && isAnnotationAddress(url) ? 'Bearer' : undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    /**
     * Lets who sent a token in to a route that takes tokens with this scope, as its owner; does
     * nothing without one.
     * @throws AppError access-tokens/invalid, access-tokens/scope-missing, request/too-many
     */
    admitToken(scope: TokenScope): Promise<void>;
  }
}

/** Teaches requests to take tokens. Beside one, cookies do not count. */
export function bindTokens(server: FastifyInstance, tokens: TokenSource): void {
  const limit = new WriteLimit(requestsPerMinute);

  server.addHook('onRequest', (request, _reply, done) => {
    if (sentToken(request) !== null) request.cookies = {};
    done();
  });

  server.decorateRequest('admitToken', async function admitToken(this: FastifyRequest, scope) {
    const token = sentToken(this);
    if (token === null) return;
    const known = token.startsWith(tokenPrefix);
    const holder = known ? await tokens.findLivingToken(hashToken(token)) : null;
    if (!holder) throw new AppError('access-tokens/invalid');
    limit.check(holder.tokenId);
    if (!holder.scopes.includes(scope)) throw new AppError('access-tokens/scope-missing');
    this.actAs(holder.principal);
  });
}
