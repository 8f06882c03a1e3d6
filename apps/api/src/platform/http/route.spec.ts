import 'reflect-metadata';
import { route } from '@weft/contracts';
import { z } from 'zod';
import { readInput } from './input.js';
import { contractOf, Route } from './route.js';

const readThing = route({
  id: 'readThing',
  method: 'GET',
  path: '/api/things/:id',
  summary: 'A thing',
  access: 'anyone',
  params: z.object({ id: z.string() }),
  query: z.object({ page: z.coerce.number().int().default(1) }),
  body: z.object({ size: z.object({ cm: z.number() }) }),
  response: z.object({ name: z.string() }),
});
const forgetThing = route({
  id: 'forgetThing',
  method: 'DELETE',
  path: '/api/things/:id',
  summary: 'Forget a thing',
  access: 'anyone',
});

class Things {
  constructor(private readonly answer: { name: string }) {}

  @Route(readThing)
  read(): Promise<{ name: string }> {
    return Promise.resolve(this.answer);
  }

  @Route(forgetThing)
  forget(): Promise<void> {
    return Promise.resolve();
  }
}

describe('a bound method', () => {
  it('lets nothing undeclared leave', async () => {
    const secretive = { name: 'Loom', passwordHash: 'secret' };
    expect(await new Things(secretive).read()).toEqual({ name: 'Loom' });
  });

  it('fails where an answer breaks the contract', async () => {
    const broken = new Things({} as { name: string });
    await expect(broken.read()).rejects.toMatchObject({ code: 'server/unexpected' });
  });

  it('answers nothing where the contract has no response', async () => {
    await expect(new Things({ name: 'Loom' }).forget()).resolves.toBeUndefined();
  });

  it('knows its contract', () => {
    const read = Object.getOwnPropertyDescriptor(Things.prototype, 'read')?.value as object;
    expect(contractOf(read)).toBe(readThing);
  });
});

describe('input', () => {
  const given = { params: { id: 'a' }, query: { page: '2' }, body: { size: { cm: 3 }, odd: true } };

  it('is parsed, and what is not declared is dropped', () => {
    expect(readInput(readThing, given)).toEqual({
      params: { id: 'a' },
      query: { page: 2 },
      body: { size: { cm: 3 } },
    });
  });

  it('names every field that is wrong, by its path', () => {
    const wrong = { params: {}, query: { page: 'x' }, body: { size: { cm: '3' } } };
    expect(() => readInput(readThing, wrong)).toThrow(
      expect.objectContaining({
        code: 'request/invalid',
        options: {
          fields: ['params.id', 'query.page', 'body.size.cm'].map((path) => ({
            path,
            message: expect.any(String),
          })),
        },
      }),
    );
  });

  it('says what is missing when there is no body at all', () => {
    const none = { ...given, body: undefined };
    expect(() => readInput(readThing, none)).toThrow(
      expect.objectContaining({ code: 'request/invalid' }),
    );
  });
});
