import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GatheredReads } from './gathered-reads.js';

/** A read that ends when it is told to. */
function heldReads() {
  const reads: { keys: string[]; end: (failure?: Error) => void }[] = [];
  const gathered = new GatheredReads<string>(
    (keys) =>
      new Promise((resolve, reject) => {
        const end = (failure?: Error) => {
          if (failure) reject(failure);
          else resolve(new Map(keys.map((key) => [key, `${key} of read ${reads.length}`])));
        };
        reads.push({ keys, end });
      }),
  );
  return { reads, gathered };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('gathered reads', () => {
  it('read at once while few ask, and together what was asked in a rush', async () => {
    const { reads, gathered } = heldReads();
    const answers = ['a', 'b', 'c', 'd', 'c'].map((key) => gathered.ask(key));
    expect(reads.map(({ keys }) => keys)).toEqual([['a'], ['b']]);
    reads[0]?.end();
    await turn();
    expect(reads[2]?.keys).toEqual(['c', 'd']);
    reads[1]?.end();
    reads[2]?.end();
    await expect(Promise.all(answers)).resolves.toHaveLength(5);
  });

  it('never answer with what was read before it was asked for', async () => {
    const { reads, gathered } = heldReads();
    const first = gathered.ask('a');
    const second = gathered.ask('a');
    const third = gathered.ask('a');
    reads[0]?.end();
    await expect(first).resolves.toBe('a of read 2');
    await turn();
    expect(reads[2]?.keys).toEqual(['a']);
    reads[1]?.end();
    reads[2]?.end();
    await Promise.all([second, third]);
  });

  it('tell all who asked of a failure, and go on', async () => {
    const { reads, gathered } = heldReads();
    const failing = gathered.ask('a');
    reads[0]?.end(new Error('no connection'));
    await expect(failing).rejects.toThrow('no connection');
    const next = gathered.ask('a');
    await turn();
    reads[1]?.end();
    await expect(next).resolves.toContain('a of read');
  });

  it('answer everybody with an own answer, in whatever order they ask', async () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    await fc.assert(
      fc.asyncProperty(fc.array(key, { maxLength: 40 }), async (keys) => {
        const gathered = new GatheredReads<string>(async (asked) => {
          expect(new Set(asked).size).toBe(asked.length);
          await turn();
          return new Map(asked.map((one) => [one, one.toUpperCase()]));
        });
        const answers = await Promise.all(keys.map((one) => gathered.ask(one)));
        expect(answers).toEqual(keys.map((one) => one.toUpperCase()));
      }),
    );
  });
});
