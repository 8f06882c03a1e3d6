import { errorStatus, type ErrorCode, type Problem } from '@weft/contracts';

/**
 * What may accompany an error code; see `Problem`. None of it may hold personal data, but for what
 * the caller may read anyway.
 */
export interface AppErrorOptions extends Pick<
  Partial<Problem>,
  'detail' | 'fields' | 'current' | 'diagnostics'
> {
  /** Whole seconds to wait. */
  retryAfter?: number;
  cause?: unknown;
}

/** An expected failure with a stable code; the filter makes it a problem response. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly options: AppErrorOptions = {},
  ) {
    super(options.detail ?? code, { cause: options.cause });
  }

  /** HTTP status of the code. */
  get status(): number {
    return errorStatus[this.code];
  }
}
