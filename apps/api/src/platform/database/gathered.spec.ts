import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Gathered } from './gathered.js';

/** Statements that end when they are told to. */
function heldStatements() {
  const statements: { asked: string[]; end: (failure?: Error) => void }[] = [];
  const gathered = new Gathered<string, string>(
    (asked) =>
      new Promise((resolve, reject) => {
        const end = (failure?: Error) => {
          if (failure) reject(failure);
          else resolve(asked.map((one) => `${one} of statement ${statements.length}`));
        };
        statements.push({ asked, end });
      }),
  );
  return { statements, gathered };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('gathered requests', () => {
  it('are done at once while few ask, and together what was asked in a rush', async () => {
    const { statements, gathered } = heldStatements();
    const answers = ['a', 'b', 'c', 'd', 'c'].map((one) => gathered.ask(one));
    expect(statements.map(({ asked }) => asked)).toEqual([['a'], ['b']]);
    statements[0]?.end();
    await turn();
    expect(statements[2]?.asked).toEqual(['c', 'd', 'c']);
    statements[1]?.end();
    statements[2]?.end();
    await expect(Promise.all(answers)).resolves.toHaveLength(5);
  });

  it('never get an answer that was made before they were asked', async () => {
    const { statements, gathered } = heldStatements();
    const first = gathered.ask('a');
    const second = gathered.ask('a');
    const third = gathered.ask('a');
    statements[0]?.end();
    await expect(first).resolves.toBe('a of statement 2');
    await turn();
    expect(statements[2]?.asked).toEqual(['a']);
    statements[1]?.end();
    statements[2]?.end();
    await Promise.all([second, third]);
  });

  it('tell who asked of a failure, and go on', async () => {
    const { statements, gathered } = heldStatements();
    const failing = gathered.ask('a');
    statements[0]?.end(new Error('no connection'));
    await expect(failing).rejects.toThrow('no connection');
    const next = gathered.ask('a');
    await turn();
    statements[1]?.end();
    await expect(next).resolves.toContain('a of statement');
  });

  it('give everybody an own answer, and fail only who has a fault, in whatever order', async () => {
    const one = fc.constantFrom('a', 'b', 'c', 'd', 'faulty');
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 40 }), async (all) => {
        const gathered = new Gathered<string, string>(async (asked) => {
          await turn();
          if (asked.includes('faulty')) throw new Error('a fault');
          return asked.map((each) => each.toUpperCase());
        });
        const answers = await Promise.allSettled(all.map((each) => gathered.ask(each)));
        const told = answers.map((answer) =>
          answer.status === 'fulfilled' ? answer.value : 'failed',
        );
        expect(told).toEqual(
          all.map((each) => (each === 'faulty' ? 'failed' : each.toUpperCase())),
        );
      }),
    );
  });

  it('fail where an answer is lacking, instead of giving that of another', async () => {
    const gathered = new Gathered<string, string>(() => Promise.resolve([]));
    await expect(gathered.ask('a')).rejects.toThrow('Not everybody');
  });
});
