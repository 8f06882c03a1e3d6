import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from './principal.js';
import type { SessionReader } from './session-reader.js';

const cookieName = 'weft_session';
const cookieDays = 180;

/** Gives a controller method the {@link Principal} that calls, or null. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<FastifyRequest>().readCaller(),
);

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; asks the session only when it is needed, and once a request. */
    readCaller(): Promise<Principal | null>;
  }
}

/** The method that becomes `request.readCaller`. */
export function makeReadCaller(sessions: SessionReader) {
  const read = new WeakMap<FastifyRequest, Promise<Principal | null>>();
  return function readCaller(this: FastifyRequest): Promise<Principal | null> {
    const known = read.get(this);
    if (known) return known;
    const token = this.cookies[cookieName];
    const caller = token ? sessions.read(token) : Promise.resolve(null);
    read.set(this, caller);
    return caller;
  };
}

/** Hands the session token to the browser, out of reach of scripts. */
export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean): void {
  void reply.setCookie(cookieName, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: cookieDays * 86_400,
  });
}

/** Makes the browser forget the session token. */
export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(cookieName, { path: '/' });
}
