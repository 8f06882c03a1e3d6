import type { z } from 'zod';
import type { ErrorCode } from './problem.js';
import type { Role } from './identity.js';
import type { TokenScope } from './token-scope.js';

/**
 * Who may call a route: everybody, anyone with a session, holders of one of some roles, `guest`:
 * anyone with a session or with a guest's cookie, or `demo`: everybody, but only on an installation
 * that runs in demo mode (elsewhere it is a 404).
 */
export type Access = 'anyone' | 'signed-in' | 'guest' | 'demo' | readonly Role[];

/**
 * One route of the API. The controller, the OpenAPI document, the web client's types and the access
 * table test are all made from this object.
 */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  /**
   * With `:name` placeholders; each has a key in `params`. Outside `/api/` are only annotations, in the
   * protocol of the W3C.
   */
  readonly path: `/api/${string}` | `/annotations/${string}`;
  readonly summary: string;
  readonly access: Access;
  /**
   * Takes personal access tokens with this scope too; absent: to this route who sends one is a
   * stranger.
   */
  readonly token?: TokenScope;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Absent for 204. */
  readonly response?: Response;
  /** Of the response, where it is not JSON. */
  readonly mediaType?: string;
  /** Success status; 200 unless told, 204 where there is no response. */
  readonly status?: number;
  readonly errors?: readonly ErrorCode[];
}

/** Declares a route and keeps its exact schema types. */
export const route = <const R extends Route>(definition: R): R => definition;
