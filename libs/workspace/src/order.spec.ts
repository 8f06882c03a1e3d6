import fc from 'fast-check';
import { byOrder, orderBetween } from './order.js';

it('always finds a place between two others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 200 }), (choices) => {
      const places: string[] = [];
      for (const choice of choices) {
        const at = choice % (places.length + 1);
        const place = orderBetween(places[at - 1] ?? null, places[at] ?? null);
        expect(place > (places[at - 1] ?? '')).toBe(true);
        if (places[at] !== undefined) expect(place < places[at]).toBe(true);
        places.splice(at, 0, place);
      }
    }),
    { numRuns: 50 },
  );
});

it('stays short at the end of a long list', () => {
  let last: string | null = null;
  for (let n = 0; n < 300; n += 1) last = orderBetween(last, null);
  expect(last?.length).toBeLessThan(80);
});

it('ends for whatever a changed browser may write', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(orderBetween(before, after).length).toBeGreaterThan(0);
    }),
  );
});

it('sorts by id where two have the same place', () => {
  expect(
    [
      { id: 'b', order: 'V' },
      { id: 'a', order: 'V' },
    ].sort(byOrder)[0]?.id,
  ).toBe('a');
});
