import { useState, type SubmitEvent } from 'react';
import { ApiError, failureOf, type FailureCode } from '../api/api-error.js';

interface Submission<Result> {
  busy: boolean;
  /** What went wrong, until the next try. */
  failure: FailureCode | null;
  /** Seconds to wait before trying again, where the server says so. */
  retryAfter: number | null;
  result: Result | null;
  /** Whether the server refused this field of the body. */
  isWrong: (field: string) => boolean;
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
}

/**
 * Sends a form. What was typed stays in its fields whatever happens, and a second click while it
 * is under way does nothing.
 * @param send gets the fields by name, trimmed but for passwords
 */
export function useSubmit<Result>(
  send: (fields: Record<string, string>, form: HTMLFormElement) => Promise<Result>,
): Submission<Result> {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [result, setResult] = useState<Result | null>(null);

  const run = async (form: HTMLFormElement) => {
    setBusy(true);
    setError(null);
    setResult(null);
    try {
      setResult(await send(fieldsOf(form), form));
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };

  const problem = error instanceof ApiError ? error.problem : undefined;
  return {
    busy,
    failure: error === null ? null : failureOf(error),
    retryAfter: problem?.retryAfter ?? null,
    result,
    isWrong: (field) => problem?.fields?.some(({ path }) => path === `body.${field}`) ?? false,
    onSubmit: (event) => {
      event.preventDefault();
      if (!busy) void run(event.currentTarget);
    },
  };
}

function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    fields[name] = name.toLowerCase().includes('password') ? value : value.trim();
  }
  return fields;
}
