import { translationSteps } from './translation-steps.js';

const nl = (revision: number) => ({ locale: 'nl' as const, revision });
const en = (revision: number) => ({ locale: 'en' as const, revision });

describe('translationSteps', () => {
  it('keeps the first of both, and the last of every turn', () => {
    expect(translationSteps([nl(9), en(8), nl(7), nl(6), nl(5), en(2), nl(1)])).toEqual([
      ...[nl(1), en(2), nl(7), en(8), nl(9)],
    ]);
    expect(translationSteps([])).toEqual([]);
  });
});
