import type { Role } from '@weft/contracts';
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
