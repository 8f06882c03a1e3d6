import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { hasRole, signedIn } from '../auth/policies.js';
import type { Env } from '../config/env.js';
import { AppError } from './app-error.js';
import { contractOf } from './route.js';

/**
 * Refuses, before anything is parsed, whom the contract leaves out. Services keep their own
 * policies: those also know whose data it is.
 */
export class ContractGuard implements CanActivate {
  constructor(private readonly env: Env) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = contractOf(context.getHandler())?.access ?? 'anyone';
    if (access === 'anyone') return true;
    if (access === 'demo') {
      if (!this.env.demo) throw new AppError('request/not-found');
      return true;
    }
    const caller = await context.switchToHttp().getRequest<FastifyRequest>().readCaller();
    if (access === 'signed-in') signedIn(caller);
    else hasRole(caller, ...access);
    return true;
  }
}
