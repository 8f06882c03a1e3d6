import { Controller } from '@nestjs/common';
import { createAccessToken, listAccessTokens, withdrawAccessToken } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { AccessTokenService } from './access-token.service.js';

@Controller()
export class AccessTokenController {
  constructor(private readonly tokens: AccessTokenService) {}

  @Route(listAccessTokens)
  list(@Caller() caller: Principal | null) {
    return this.tokens.list(caller);
  }

  @Route(createAccessToken)
  create(@Caller() caller: Principal | null, @Input() { body }: InputOf<typeof createAccessToken>) {
    return this.tokens.create(caller, body);
  }

  @Route(withdrawAccessToken)
  withdraw(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof withdrawAccessToken>,
  ) {
    return this.tokens.withdraw(caller, params.tokenId);
  }
}
