import type { Role } from '@weft/contracts';
import type { Env } from '../config/env.js';
import { AppError } from '../http/app-error.js';
import type { Principal } from './principal.js';

/**
 * The caller, who must be signed in.
 * @throws AppError access/sign-in-required
 */
export function signedIn(caller: Principal | null): Principal {
  if (!caller) throw new AppError('access/sign-in-required');
  return caller;
}

/**
 * The caller, who must hold at least one of the roles.
 * @throws AppError access/sign-in-required, access/forbidden
 */
export function hasRole(caller: Principal | null, ...roles: readonly Role[]): Principal {
  const principal = signedIn(caller);
  if (!roles.some((role) => principal.roles.includes(role))) throw new AppError('access/forbidden');
  return principal;
}

/**
 * Leaves through only what belongs to a demo; elsewhere it does not exist.
 * @throws AppError request/not-found
 */
export function demoOnly(env: Env): void {
  if (!env.demo) throw new AppError('request/not-found');
}
