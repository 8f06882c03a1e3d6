import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AccessToken, type createAccessToken, tokenLimits } from '@weft/contracts';
import { tokenPrefix } from '../../platform/auth/access-token.js';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { hashToken } from '../../platform/auth/session-reader.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { AccessTokenRepository, type AccessTokenRow } from './access-token.repository.js';

const dayMs = 86_400_000;

/** Personal access tokens: each person makes and withdraws her own. */
@Injectable()
export class AccessTokenService {
  constructor(private readonly tokens: AccessTokenRepository) {}

  async list(caller: Principal | null): Promise<{ items: AccessToken[] }> {
    const { accountId } = signedIn(caller);
    return { items: (await this.tokens.list(accountId)).map(toAccessToken) };
  }

  /**
   * Makes a token; nobody ever sees its secret again.
   * @throws AppError request/invalid, access-tokens/too-many, access-tokens/unknown
   */
  async create(
    caller: Principal | null,
    { id, name, scopes, lastDay }: InputOf<typeof createAccessToken>['body'],
  ): Promise<{ token: AccessToken; secret: string }> {
    const { accountId } = signedIn(caller);
    checkLastDay(lastDay);
    const secret = tokenPrefix + randomBytes(32).toString('base64url');
    const token = await this.tokens.add(
      { id, accountId, name, lastDay, scopes: [...new Set(scopes)], tokenHash: hashToken(secret) },
      tokenLimits.tokens,
    );
    if (token === 'full') throw new AppError('access-tokens/too-many');
    if (!token) throw new AppError('access-tokens/unknown');
    return { token: toAccessToken(token), secret };
  }

  /** @throws AppError access-tokens/unknown, also for somebody else's */
  async withdraw(caller: Principal | null, tokenId: string): Promise<void> {
    const { accountId } = signedIn(caller);
    const ended = await this.tokens.end(accountId, tokenId);
    if (!ended) throw new AppError('access-tokens/unknown');
  }
}

/** From today to a year from now, by the day in UTC. */
function checkLastDay(lastDay: string): void {
  const days = (Date.parse(lastDay) - Date.now()) / dayMs;
  if (days > -1 && days <= tokenLimits.days) return;
  const fields = [{ path: 'body.lastDay', message: 'is a day from today to a year from now' }];
  throw new AppError('request/invalid', { fields });
}

function toAccessToken({ createdAt, ...row }: AccessTokenRow): AccessToken {
  return { ...row, createdAt: createdAt.toISOString() };
}
