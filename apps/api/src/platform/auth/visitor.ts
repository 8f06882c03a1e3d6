import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { guestCookie } from './guest-cookie.js';
import type { Principal } from './principal.js';

/** Who asks: an account, a guest, or somebody who is both or none. */
export interface Visitor {
  caller: Principal | null;
  guestToken: string | null;
}

/** Gives a controller method the {@link Visitor} that asks. */
export const Visits = createParamDecorator(
  async (_: unknown, context: ExecutionContext): Promise<Visitor> => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await request.readCaller();
    return { caller, guestToken: request.cookies[guestCookie] ?? null };
  },
);
