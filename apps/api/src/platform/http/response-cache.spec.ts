import { randomBytes } from 'node:crypto';
import { StoredResponse } from './stored-response.js';
import { ResponseCache } from './response-cache.js';

/** Makes responses of about this many bytes, and counts them. */
function maker(bytes: number) {
  const counter = { made: 0 };
  const make = () => {
    counter.made += 1;
    const text = randomBytes(bytes / 2).toString('hex');
    return StoredResponse.of(text, { type: 'text/plain' });
  };
  return { counter, make };
}

it('makes a response once, also when it is asked for again meanwhile', async () => {
  const cache = new ResponseCache(10_000);
  const { counter, make } = maker(100);
  const first = await Promise.all([cache.get('a', make), cache.get('a', make)]);
  expect(new Set([...first, await cache.get('a', make)]).size).toBe(1);
  expect(counter.made).toBe(1);
});

it('lets go of what was used longest ago when it grows too heavy', async () => {
  const cache = new ResponseCache(1_000);
  const { counter, make } = maker(400);
  for (const key of ['a', 'b', 'a', 'c']) await cache.get(key, make);
  expect(counter.made).toBe(3);
  await cache.get('a', make);
  expect(counter.made).toBe(3);
  await cache.get('b', make);
  expect(counter.made).toBe(4);
});

it('tries again after a failure', async () => {
  const cache = new ResponseCache(1_000);
  const { make } = maker(100);
  await expect(cache.get('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  await expect(cache.get('a', make)).resolves.toBeInstanceOf(StoredResponse);
});
