import fc from 'fast-check';
import { arrange, fingerprint } from './arrangement.js';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 12 });

describe('arrange', () => {
  it('keeps every id once', () => {
    fc.assert(
      fc.property(ids, fc.string(), (right, seed) => {
        expect([...arrange(right, seed)].sort()).toEqual([...right].sort());
      }),
    );
  });

  it('never shows the right order of two or more', () => {
    fc.assert(
      fc.property(ids, fc.string(), (right, seed) => {
        fc.pre(right.length > 1);
        expect(arrange(right, seed)).not.toEqual(right);
      }),
    );
  });

  it('says nothing of the right order: any two right orders look alike, save one turn', () => {
    const shown = arrange(['a', 'b', 'c', 'd'], 'steps');
    expect(arrange(['d', 'c', 'b', 'a'], 'steps')).toEqual(shown);
    expect(arrange(shown, 'steps')).toEqual([...shown.slice(1), shown[0]]);
  });

  it('differs from one question to the next', () => {
    const orders = ['q1', 'q2', 'q3', 'q4'].map((seed) =>
      arrange(['a', 'b', 'c', 'd', 'e'], seed).join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('is the same for ever, as stored answers refer to it', () => {
    expect(fingerprint('q1/a/right')).toMatchInlineSnapshot(`"129ehuc1y3va4l"`);
  });
});
