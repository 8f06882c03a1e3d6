import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger, FastifyServerOptions } from 'fastify';

/**
 * Log options without personal data: a request is its route and its id, never its address, query,
 * cookies or body; an error is its message and place, never the values of a statement.
 */
export function logOptions(level: string): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: {
      err: describeError,
      req: (request) => ({ method: request.method, route: request.routeOptions.url }),
    },
  };
}

type ErrorLine = Record<string, unknown> & { type: string; message: string; stack: string };

function describeError(error: unknown): ErrorLine {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error), stack: '' };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: error.message,
    ...(typeof code === 'string' && { code }),
    stack: error.stack ?? '',
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}

/**
 * Hands what Nest says to the same log. What it tells of every module and route it maps is left
 * out.
 */
export function nestLog(log: FastifyBaseLogger): LoggerService {
  return {
    log: () => undefined,
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown, ...details: unknown[]) => {
      const err = [message, ...details].find((value) => value instanceof Error);
      log.error(err ? { err } : {}, message instanceof Error ? message.message : String(message));
    },
  };
}
