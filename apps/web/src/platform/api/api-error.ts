import type { ErrorCode, Problem } from '@weft/contracts';

/** What the API can answer, plus what happens before it can. */
export type FailureCode = ErrorCode | 'network/unreachable';

/**
 * Parts whose failures only their own pages meet: these pages bring the sentences along. Those of
 * annotations only programs meet, so they have none.
 */
export type PartWithFailures =
  | 'access-tokens'
  | 'agreements'
  | 'annotations'
  | 'assignments'
  | 'attachments'
  | 'boards'
  | 'cohorts'
  | 'drafts'
  | 'findings'
  | 'grades'
  | 'identity'
  | 'insight'
  | 'messages'
  | 'peer-feedback'
  | 'pitch-days'
  | 'proposals'
  | 'publishing'
  | 'rounds'
  | 'round-polls'
  | 'submissions'
  | 'teams'
  | 'threads'
  | 'tracks'
  | 'versions';

/** The codes of one such part. */
export type PartFailureCode<Part extends PartWithFailures> = Extract<
  FailureCode,
  `${Part}/${string}`
>;

/** Codes that have a sentence on every page. */
export type SiteFailureCode = Exclude<FailureCode, PartFailureCode<PartWithFailures>>;

/** A request that failed, with a code that has a sentence in each language. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: FailureCode,
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    readonly problem?: Problem,
  ) {
    super(code);
  }
}

/** The code of whatever went wrong. */
export const failureOf = (error: unknown): FailureCode =>
  error instanceof ApiError ? error.code : 'server/unexpected';

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value;

/** The error of an answer that is no success, also when something else than the API gave it. */
export const errorOf = async (response: Response): Promise<ApiError> => {
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) return new ApiError(body.code, response.status, body);
  const code = response.status === 404 ? 'request/not-found' : 'server/unavailable';
  return new ApiError(code, response.status);
};
