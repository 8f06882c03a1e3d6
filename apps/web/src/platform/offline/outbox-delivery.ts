import type { Problem } from '@weft/contracts';
import type { OutboxEntry } from './offline-database.js';

/** What became of one attempt to send a write. */
export type Delivery =
  | { outcome: 'delivered'; response: unknown }
  /** No network, or a server that cannot answer now: the write waits. */
  | { outcome: 'unreachable'; retryAfter: number | null }
  /** Nobody is signed in any more: the write waits for its owner. */
  | { outcome: 'signed-out' }
  /** The server will never take it: the write is kept and shown with the reason. */
  | { outcome: 'rejected'; problem: Problem };

/** Sends a write. Injected so that the outbox can be tested without a network. */
export type Deliver = (entry: OutboxEntry) => Promise<Delivery>;

const waitingStatuses = new Set([408, 425, 429]);

function problemOf(status: number, body: unknown): Problem {
  if (typeof body === 'object' && body !== null && 'code' in body) return body as Problem;
  return { type: 'about:blank', title: 'Unexpected answer', status, code: 'server/unexpected' };
}

/** Sends a write to the API with `fetch` and sorts the answer. */
export const deliverByFetch: Deliver = async (entry) => {
  let response: Response;
  try {
    response = await fetch(entry.path, {
      method: entry.method,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(entry.body),
      credentials: 'same-origin',
    });
  } catch {
    return { outcome: 'unreachable', retryAfter: null };
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return { outcome: 'delivered', response: body };
  if (response.status === 401) return { outcome: 'signed-out' };
  if (response.status >= 500 || waitingStatuses.has(response.status)) {
    const seconds = Number(response.headers.get('retry-after'));
    return { outcome: 'unreachable', retryAfter: seconds > 0 ? seconds : null };
  }
  return { outcome: 'rejected', problem: problemOf(response.status, body) };
};
