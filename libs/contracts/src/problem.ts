import { z } from 'zod';

/**
 * Every error the API can answer with: stable code → HTTP status. The web app holds a sentence in
 * each language for each code, so a new code without a translation does not compile.
 */
export const errorStatus = {
  'request/invalid': 400,
  'request/bad-json': 400,
  'request/too-large': 413,
  'request/unsupported-type': 415,
  'request/not-found': 404,
  'request/method-not-allowed': 405,
  'request/cross-site': 403,
  'request/too-many': 429,
  'access/sign-in-required': 401,
  'access/forbidden': 403,
  'identity/wrong-credentials': 401,
  'identity/too-many-attempts': 429,
  'identity/email-taken': 409,
  'identity/link-invalid': 410,
  'identity/setup-closed': 409,
  'identity/account-unknown': 404,
  'identity/session-unknown': 404,
  'identity/last-administrator': 409,
  'catalogue/module-unknown': 404,
  'catalogue/track-unknown': 404,
  'catalogue/lesson-unknown': 404,
  'library/collection-unknown': 404,
  'library/entry-unknown': 404,
  'kit/tool-unknown': 404,
  'answers/activity-unknown': 404,
  'answers/value-invalid': 422,
  'answers/question-changed': 409,
  'cohorts/unknown': 404,
  'cohorts/period-reversed': 422,
  'cohorts/not-a-lecturer': 409,
  'cohorts/last-lecturer': 409,
  'cohorts/person-unknown': 404,
  'cohorts/not-possible': 409,
  'cohorts/code-unknown': 404,
  'cohorts/preview-unknown': 410,
  'cohorts/preview-faulty': 409,
  'cohorts/invitation-invalid': 410,
  'cohorts/date-unknown': 404,
  'tracks/unknown': 404,
  'tracks/archived': 409,
  'tracks/changed-meanwhile': 409,
  'tracks/has-errors': 422,
  'tracks/version-not-higher': 409,
  'tracks/not-an-editor': 409,
  'proposals/unknown': 404,
  'proposals/not-possible': 409,
  'proposals/changed-meanwhile': 409,
  'proposals/place-unknown': 422,
  'proposals/lesson-refused': 422,
  'proposals/too-many': 429,
  'versions/changed-meanwhile': 409,
  'insight/never-shared': 409,
  'teams/unknown': 404,
  'teams/not-possible': 409,
  'messages/announcement-unknown': 404,
  'messages/changed-meanwhile': 409,
  'agreements/not-possible': 409,
  'agreements/changed-meanwhile': 409,
  'agreements/incomplete': 422,
  'agreements/not-all-agree': 409,
  'grades/unknown': 404,
  'grades/not-possible': 409,
  'grades/incomplete': 422,
  'grades/reason-missing': 422,
  'grades/too-late': 409,
  'grades/already-appealed': 409,
  'pitch-days/unknown': 404,
  'pitch-days/not-possible': 409,
  'server/unavailable': 503,
  'server/unexpected': 500,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof errorStatus;
export const ErrorCode = z.enum(Object.keys(errorStatus) as [ErrorCode, ...ErrorCode[]]);

/** RFC 9457 problem details; `code` is stable, `detail` is for developers, never personal data. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: ErrorCode,
  detail: z.string().optional(),
  /** Which input was wrong, as a path such as `body.email`. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** What is there now, where a write was based on something older; its shape is the route's. */
  current: z.unknown().optional(),
  /** What is wrong in a text that was compiled, at its place; both numbers start at 1. */
  diagnostics: z
    .array(
      z.object({
        file: z.string(),
        line: z.int(),
        column: z.int(),
        code: z.string(),
        message: z.string(),
        hint: z.string(),
      }),
    )
    .optional(),
  /** Seconds to wait, where waiting helps. */
  retryAfter: z.int().optional(),
  requestId: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;
