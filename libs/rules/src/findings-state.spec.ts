import type { FindingChange, FindingsState } from '@weft/contracts';
import fc from 'fast-check';
import { coderAgreement } from './coder-agreement.js';
import { inverseOfFindingChange, noFindings, withFindingChange } from './findings-state.js';

const ready = noFindings([{ id: 'money', title: 'Money', section: 'barriers' }]);
const themeId = fc.constantFrom('money', 'network');
const findingId = fc.constantFrom('f1', 'f2');
const source = fc.constantFrom('remark:1', 'remark:2');
const change: fc.Arbitrary<FindingChange> = fc.oneof(
  themeId.map((id): FindingChange => {
    return { do: 'add-theme', theme: { id, title: id, section: 'success' } };
  }),
  themeId.map((id): FindingChange => ({ do: 'remove-theme', themeId: id })),
  fc.record({ do: fc.constantFrom('code' as const, 'uncode' as const), source, themeId }),
  fc.tuple(findingId, fc.string()).map(([id, text]): FindingChange => {
    const finding = { id, text, section: 'skills' as const, stance: 'open' as const };
    return { do: 'write-finding', finding: { ...finding, evidence: [] } };
  }),
  findingId.map((id): FindingChange => ({ do: 'remove-finding', findingId: id })),
  fc.tuple(findingId, fc.boolean()).map(([id, later]): FindingChange => {
    const decision = later ? { kind: 'later' as const, reason: '', assigneeId: null } : null;
    return { do: 'decide', findingId: id, decision };
  }),
  findingId.map((id): FindingChange => ({ do: 'solve', findingId: id, version: 2 })),
);

/** A state without an order: what is put back comes last. */
const asSet = ({ themes, codes, findings }: FindingsState) =>
  [themes, codes, findings].map((list) => list.map((one) => JSON.stringify(sorted(one))).sort());
const sorted = (one: object) => Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1));

it('takes every change back', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), change, (before, last) => {
      const state = before.reduce((at, one) => withFindingChange(at, one, 'me'), ready);
      const undone = inverseOfFindingChange(state, last, 'me').reduce(
        (at, one) => withFindingChange(at, one, 'me'),
        withFindingChange(state, last, 'me'),
      );
      expect(asSet(undone)).toEqual(asSet(state));
    }),
  );
});

it('keeps the decision when the words of a finding change', () => {
  const finding = { id: 'f', text: 'a', section: 'skills' as const, stance: 'open' as const };
  const changes: FindingChange[] = [
    { do: 'write-finding', finding: { ...finding, evidence: [] } },
    { do: 'decide', findingId: 'f', decision: { kind: 'do', reason: '', assigneeId: null } },
    { do: 'write-finding', finding: { ...finding, text: 'b', evidence: ['poll:1'] } },
  ];
  const { findings } = changes.reduce((at, one) => withFindingChange(at, one, 'me'), ready);
  expect(findings).toMatchObject([{ text: 'b', decision: { kind: 'do' }, evidence: ['poll:1'] }]);
});

it('lets two people code one remark to one theme, each once', () => {
  const code: FindingChange = { do: 'code', source: 'remark:1', themeId: 'money' };
  const twice = ['me', 'me', 'you'].reduce((at, by) => withFindingChange(at, code, by), ready);
  expect(twice.codes.map(({ by }) => by)).toEqual(['me', 'you']);
});

describe("Cohen's kappa", () => {
  const coding = (...codes: [string, string[]][]) =>
    new Map(codes.map(([key, themes]) => [key, new Set(themes)]));
  it('is 1 where both coded alike, and counts only what both coded', () => {
    const mine = coding(['1', ['a']], ['2', ['b']], ['3', ['a']]);
    const yours = coding(['1', ['a']], ['2', ['b']]);
    expect(coderAgreement([mine, yours], ['a', 'b'])).toEqual({ sources: 2, kappa: 1 });
  });

  it('is what Cohen’s formula gives', () => {
    // 4 pairs: both 1, first only 1, second only 0, neither 2: (0.75 − 0.5) / (1 − 0.5).
    const mine = coding(['1', ['a', 'b']], ['2', []]);
    const yours = coding(['1', ['a']], ['2', []]);
    expect(coderAgreement([mine, yours], ['a', 'b']).kappa).toBeCloseTo(0.5);
  });

  it('is not told where nothing was coded twice', () => {
    expect(coderAgreement([coding(['1', ['a']]), new Map()], ['a']).kappa).toBeNull();
  });
});
