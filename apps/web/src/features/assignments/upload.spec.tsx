import { jest } from '@jest/globals';
import { ApiError } from '../../platform/api/api-error.js';
import type { Api } from '../../platform/api/api.js';
import { sendFile, type UploadState } from './upload.js';

/** A server that holds the bytes that came in; the network breaks at the parts that a test names. */
function server(size: number, brokenParts: readonly number[], refusal?: ApiError) {
  const state = { received: 0, parts: 0, begun: 0 };
  const api = {
    PUT: () => {
      state.begun += 1;
      return Promise.resolve({ data: { received: state.received, done: null } });
    },
    POST: () =>
      refusal ? Promise.reject(refusal) : Promise.resolve({ data: { id: 'kept', size } }),
  } as unknown as Api;
  const fetchPart = (address: string, { body }: { body: Blob }) => {
    state.parts += 1;
    if (brokenParts.includes(state.parts)) return Promise.reject(new TypeError('network'));
    const offset = Number(new URL(address, 'http://weft.example').searchParams.get('offset'));
    state.received = Math.max(state.received, offset + body.size);
    return Promise.resolve({ ok: true, json: () => Promise.resolve({ received: state.received }) });
  };
  Object.assign(globalThis, { fetch: fetchPart });
  return { api, state };
}

async function send(api: Api, size: number): Promise<{ told: UploadState[]; kept: unknown }> {
  const told: UploadState[] = [];
  const sending = sendFile({
    ...{ api, teamId: 'team', assignmentId: 'cloth', uploadId: 'upload' },
    file: new File([new Uint8Array(size)], 'a.pdf'),
    tell: (state) => told.push(state),
    signal: new AbortController().signal,
  });
  await jest.advanceTimersByTimeAsync(20_000);
  return { told, kept: await sending };
}

const { fetch: original } = globalThis;
beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Object.assign(globalThis, { fetch: original });
});

it('sends a file in parts, and goes on where it stopped when the network comes back', async () => {
  const size = 1_200_000;
  const { api, state } = server(size, [2, 3]);
  const { told, kept } = await send(api, size);
  expect(kept).toEqual({ id: 'kept', size });
  expect(state).toEqual({ received: size, parts: 5, begun: 3 });
  expect(told.map(({ step }) => step)).toEqual([
    ...['sending', 'sending', 'waiting', 'sending', 'waiting', 'sending', 'sending'],
    ...['checking', 'done'],
  ]);
});

it('tells why a file was refused, and does not send it again', async () => {
  const { api, state } = server(10, [], new ApiError('attachments/type-differs', 422));
  const { told, kept } = await send(api, 10);
  expect(kept).toBeNull();
  expect(told.at(-1)).toEqual({ step: 'failed', failure: 'attachments/type-differs' });
  expect(state.parts).toBe(1);
});
