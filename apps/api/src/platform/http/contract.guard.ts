import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { guestCookie } from '../auth/guest-cookie.js';
import { demoOnly, hasRole, signedIn } from '../auth/policies.js';
import type { Env } from '../config/env.js';
import { contractOf } from './route.js';

/**
 * Refuses, before anything is parsed, whom the contract leaves out. Services keep their own
 * policies: those also know whose data it is.
 */
export class ContractGuard implements CanActivate {
  constructor(private readonly env: Env) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { access = 'anyone', token } = contractOf(context.getHandler()) ?? {};
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (token) await request.admitToken(token);
    if (access === 'anyone') return true;
    if (access === 'demo') demoOnly(this.env);
    else if (access === 'guest') {
      // Whose guest she is, and whether still, the service knows.
      if (!request.cookies[guestCookie]) signedIn(await request.readCaller());
    } else if (access === 'signed-in') signedIn(await request.readCaller());
    else hasRole(await request.readCaller(), ...access);
    return true;
  }
}
