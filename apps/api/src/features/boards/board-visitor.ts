import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { guestCookie } from '../../platform/auth/guest-cookie.js';
import type { Visitor } from './board.policy.js';

/** Gives a controller method the {@link Visitor} that asks. */
export const Visits = createParamDecorator(
  async (_: unknown, context: ExecutionContext): Promise<Visitor> => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await request.readCaller();
    return { caller, guestToken: request.cookies[guestCookie] ?? null };
  },
);
