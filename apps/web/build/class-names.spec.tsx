/** @jest-environment node */
import { shortClassNames } from './class-names.js';

describe('names of classes', () => {
  it('are short, one for each class of a file, and the same in another build', () => {
    const [client, server] = [shortClassNames('/weft'), shortClassNames('/elsewhere')];
    const names = ['page', 'note', 'page'].map((name) => client(name, `/weft/src/a.module.css`));
    expect(names[0]).toMatch(/^[a-z][a-z0-9]{3}0$/);
    expect(names).toEqual([names[0], `${names[0]?.slice(0, 4) ?? ''}1`, names[0]]);
    expect(server('page', '/elsewhere/src/a.module.css?direct')).toBe(names[0]);
    expect(client('page', '/weft/src/b.module.css').slice(0, 4)).not.toBe(names[0]?.slice(0, 4));
  });

  it('are refused when two files would share them', () => {
    const name = shortClassNames('/weft');
    const many = Array.from({ length: 10_000 }, (_, n) => `/weft/${n}.css`);
    expect(() => many.forEach((file) => name('a', file))).toThrow('same class names');
  });
});
