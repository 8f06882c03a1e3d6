import fc from 'fast-check';
import { certainties, sourceKinds, totalsOf } from './totals.js';

const use = (amount: number | null) => ({ id: String(amount), label: 'x', amount });
const plan = {
  uses: [use(9000), use(1000)],
  sources: [
    { ...use(5000), kind: 'grant', certainty: 'applied' } as const,
    { ...use(2000), kind: 'own', certainty: 'sure' } as const,
    { ...use(1000), kind: 'grant', certainty: 'sure' } as const,
    { ...use(null), kind: 'loan', certainty: 'hoped' } as const,
  ],
  answers: {},
};

it('adds up uses and sources, and what is missing with and without what is not sure', () => {
  expect(totalsOf(plan)).toMatchObject({
    uses: 1_000_000,
    sources: 800_000,
    gap: 200_000,
    gapIfOnlySure: 700_000,
    byKind: {
      grant: { cents: 600_000, share: 0.75 },
      own: { cents: 200_000, share: 0.25 },
      loan: { cents: 0, share: 0 },
    },
    byCertainty: { sure: { cents: 300_000, share: 0.375 } },
  });
});

it('shares nothing where there is nothing', () => {
  const { byKind, byCertainty, gap } = totalsOf({ ...plan, sources: [] });
  expect(Object.values({ ...byKind, ...byCertainty }).map(({ share }) => share)).toEqual(
    Array(8).fill(0),
  );
  expect(gap).toBe(1_000_000);
});

it('parts all the money by kind and by certainty', () => {
  const source = fc.record({
    id: fc.uuid(),
    label: fc.constant('x'),
    amount: fc.nat(1e9).map((cents) => cents / 100),
    kind: fc.constantFrom(...sourceKinds),
    certainty: fc.constantFrom(...certainties),
  });
  const sum = (parts: Record<string, { cents: number }>) =>
    Object.values(parts).reduce((all, { cents }) => all + cents, 0);
  fc.assert(
    fc.property(fc.array(source), (sources) => {
      const totals = totalsOf({ ...plan, sources });
      expect(sum(totals.byKind)).toBe(totals.sources);
      expect(sum(totals.byCertainty)).toBe(totals.sources);
    }),
  );
});
