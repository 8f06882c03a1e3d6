import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from './principal.js';
import type { SessionReader } from './session-reader.js';

const cookieName = 'weft_session';
/** As long as a session can live at most, in seconds. */
const cookieAge = 180 * 86_400;

/** Gives a controller method the {@link Principal} that calls, or null. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<FastifyRequest>().readCaller(),
);

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; asks the session only when it is needed, and once a request. */
    readCaller(): Promise<Principal | null>;
    /** Who calls is known from something else than a session. */
    actAs(caller: Principal): void;
  }
  interface FastifyReply {
    /** Hands a session token to the browser, out of reach of scripts; null takes it back. */
    setSession(token: string | null): void;
  }
}

/** The session token in a header of cookies, for what is no request to a route; null without one. */
export function sessionTokenIn(server: FastifyInstance, header = ''): string | null {
  return server.parseCookie(header)[cookieName] ?? null;
}

/** Teaches requests who calls, and replies how to change that. */
export function bindSessions(
  server: FastifyInstance,
  options: { sessions: SessionReader; https: boolean },
): void {
  const callers = new WeakMap<FastifyRequest, Promise<Principal | null>>();

  server.decorateRequest('readCaller', function readCaller(this: FastifyRequest) {
    const known = callers.get(this);
    if (known) return known;
    const token = this.cookies[cookieName];
    const caller = token ? options.sessions.read(token) : Promise.resolve(null);
    callers.set(this, caller);
    return caller;
  });

  server.decorateRequest('actAs', function actAs(this: FastifyRequest, caller) {
    callers.set(this, Promise.resolve(caller));
  });

  server.decorateReply('setSession', function setSession(this: FastifyReply, token) {
    const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: options.https } as const;
    if (token === null) void this.clearCookie(cookieName, cookie);
    else void this.setCookie(cookieName, token, { ...cookie, maxAge: cookieAge });
  });
}
