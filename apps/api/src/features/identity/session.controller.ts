import { Controller, Inject, Req, Res } from '@nestjs/common';
import {
  endAllSessions,
  endSession,
  listSessions,
  readSession,
  signIn,
  signOut,
} from '@weft/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { ENV, type Env } from '../../platform/config/env.js';
import { Input } from '../../platform/http/input.js';
import { Route, type InputOf } from '../../platform/http/route.js';
import { SessionService } from './session.service.js';

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Route(readSession)
  async read(@Caller() caller: Principal | null) {
    return { account: await this.sessions.readAccount(caller), demo: this.env.demo };
  }

  @Route(signIn)
  async signIn(
    @Input() { body }: InputOf<typeof signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const from = { address: request.ip, userAgent: request.headers['user-agent'] };
    const { account, token } = await this.sessions.signIn({ ...body, ...from });
    reply.setSession(token);
    return { account };
  }

  @Route(signOut)
  async signOut(
    @Caller() caller: Principal | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.sessions.signOut(caller);
    reply.setSession(null);
  }

  @Route(listSessions)
  list(@Caller() caller: Principal | null) {
    return this.sessions.list(caller);
  }

  @Route(endSession)
  end(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof endSession>) {
    return this.sessions.end(caller, params.sessionId);
  }

  @Route(endAllSessions)
  async endAll(
    @Caller() caller: Principal | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.sessions.endAll(caller);
    reply.setSession(null);
  }
}
