import { z } from 'zod';
import { WriteId } from './progress.js';
import { route } from './route.js';
import { TokenScope } from './token-scope.js';

/** How many personal access tokens somebody may have at a time, and for how many days at most. */
export const tokenLimits = { tokens: 20, days: 366 } as const;

/** A personal access token as its owner sees it in her list; what lets in is not in it. */
export const AccessToken = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(TokenScope),
  createdAt: z.iso.datetime(),
  /** It works until the end of this day, in UTC. */
  lastDay: z.iso.date(),
  /** That day is over. */
  expired: z.boolean(),
  /** The last day on which a tool came in with it, in UTC; null: never. */
  lastUsedOn: z.iso.date().nullable(),
});
export type AccessToken = z.infer<typeof AccessToken>;

export const listAccessTokens = route({
  id: 'listAccessTokens',
  method: 'GET',
  path: '/api/me/access-tokens',
  summary: 'My personal access tokens, the newest first; without what lets in',
  access: 'signed-in',
  response: z.object({ items: z.array(AccessToken) }),
});

export const createAccessToken = route({
  id: 'createAccessToken',
  method: 'POST',
  path: '/api/me/access-tokens',
  summary: 'Make a personal access token; its secret is in this answer and nowhere else',
  access: 'signed-in',
  body: z.object({
    /** Sent again because the answer was lost, the same token gets another secret. */
    id: WriteId,
    name: z.string().trim().min(1).max(80),
    scopes: z.array(TokenScope).min(1).max(TokenScope.options.length),
    lastDay: z.iso.date(),
  }),
  response: z.object({ token: AccessToken, secret: z.string() }),
  status: 201,
  errors: ['access-tokens/too-many', 'access-tokens/unknown'],
});

export const withdrawAccessToken = route({
  id: 'withdrawAccessToken',
  method: 'DELETE',
  path: '/api/me/access-tokens/:tokenId',
  summary: 'Withdraw one of my personal access tokens; it lets nobody in from now on',
  access: 'signed-in',
  params: z.object({ tokenId: z.uuid() }),
  errors: ['access-tokens/unknown'],
});

export const accessTokenRoutes = [
  listAccessTokens,
  createAccessToken,
  withdrawAccessToken,
] as const;
