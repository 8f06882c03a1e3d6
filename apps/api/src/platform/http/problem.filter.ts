import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ErrorCode, Problem } from '@weft/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { challengeOf } from '../auth/access-token.js';
import { AppError } from './app-error.js';

/** Codes for what Fastify itself refuses; anything else of status 4xx is `request/invalid`. */
const fastifyCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'request/bad-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request/bad-json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request/too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request/unsupported-type',
};
const statusCodes: Readonly<Record<number, ErrorCode>> = {
  404: 'request/not-found',
  413: 'request/too-large',
  415: 'request/unsupported-type',
  429: 'request/too-many',
  503: 'server/unavailable',
};

/** Turns every error into `application/problem+json`; what is unexpected shows no internals. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerWithProblem(
      exception,
      http.getRequest<FastifyRequest>(),
      http.getResponse<FastifyReply>(),
    );
  }
}

/** Answers with the problem that an error is; what nobody expected is logged. */
export function answerWithProblem(
  exception: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const error = toAppError(exception);
  if (error.status >= 500) request.log.error({ err: error.options.cause ?? error }, error.code);
  const { detail, fields, current, diagnostics, retryAfter } = error.options;
  const problem: Problem = {
    type: `urn:weft:${error.code}`,
    title: error.code,
    status: error.status,
    code: error.code,
    ...(detail !== undefined && { detail }),
    ...(fields && { fields }),
    ...(current !== undefined && { current }),
    ...(diagnostics && { diagnostics }),
    ...(retryAfter !== undefined && { retryAfter }),
    requestId: request.id,
  };
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  const challenge = challengeOf(error.code, request);
  if (challenge !== undefined) void reply.header('www-authenticate', challenge);
  void reply
    .code(error.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-request-id', request.id)
    .send(JSON.stringify(problem));
}

/** The error code for anything that can be thrown on the way. */
function toAppError(exception: unknown): AppError {
  if (exception instanceof AppError) return exception;
  if (exception instanceof HttpException) {
    return new AppError(codeOfStatus(exception.getStatus()), { cause: exception });
  }
  if (isFastifyError(exception)) {
    const code = fastifyCodes[exception.code] ?? codeOfStatus(exception.statusCode);
    return new AppError(code, { cause: exception });
  }
  return new AppError('server/unexpected', { cause: exception });
}

function codeOfStatus(status: number): ErrorCode {
  return statusCodes[status] ?? (status < 500 ? 'request/invalid' : 'server/unexpected');
}

function isFastifyError(error: unknown): error is { code: string; statusCode: number } {
  return error instanceof Error && 'code' in error && 'statusCode' in error;
}
