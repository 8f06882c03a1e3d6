import { type AgreementContent, AgreementLists, AgreementSubject } from '@weft/contracts';
import {
  agreementProblems,
  emptyAgreement,
  groupAgreement,
  groupQuestions,
  mostAgreementItems,
  settledAgreement,
  tidyAgreement,
} from './agreement-parts.js';

const frame = { group: false, members: ['an', 'bo'], levels: 2 };
const whole: AgreementContent = {
  texts: {
    ...{ 'challenge:what': 'x', 'challenge:why': 'x', 'challenge:affected': 'x' },
    ...{ 'challenge:seen': 'x', 'goals:g': 'x', 'success:s': 'x', 'roles:an': 'x' },
    ...{ 'roles:bo': 'x', 'criteria:c:title': 'x', 'criteria:c:weight': '40' },
    ...{ 'criteria:c:level-1': 'x', 'criteria:c:level-2': 'x' },
  },
  lists: { goals: ['g'], success: ['s'], criteria: ['c'] },
};
const changed = (texts: Record<string, string>): AgreementContent => ({
  ...whole,
  texts: { ...whole.texts, ...texts },
});

describe('what keeps an agreement from being sent', () => {
  it('is nothing, where everything is there', () => {
    expect(agreementProblems(whole, frame)).toEqual([]);
  });

  it('is each text that is missing, with its name', () => {
    for (const key of Object.keys(whole.texts)) {
      const kind = key.endsWith(':weight') ? 'weight' : 'missing';
      expect(agreementProblems(changed({ [key]: ' ' }), frame)).toEqual([{ key, kind }]);
    }
    expect(agreementProblems(emptyAgreement, frame).map(({ key }) => key)).toEqual([
      ...['challenge:what', 'challenge:why', 'challenge:affected', 'challenge:seen'],
      ...['goals', 'success', 'roles:an', 'roles:bo'],
    ]);
    const group = { ...frame, group: true };
    expect(agreementProblems(emptyAgreement, group).map(({ key }) => key)).toEqual(groupQuestions);
  });

  it.each(['0', '-3', '4.5', 'many'])('is a weight of %s', (weight) => {
    const content = changed({ 'criteria:c:weight': weight });
    expect(agreementProblems(content, frame)).toEqual([
      { key: 'criteria:c:weight', kind: 'weight' },
    ]);
  });

  it('is more than 40 percent of the rubric', () => {
    expect(agreementProblems(changed({ 'criteria:c:weight': '41' }), frame)).toEqual([
      { key: 'criteria', kind: 'too-heavy' },
    ]);
  });
});

it('keeps only texts of its own kind, of items that are there, without loose space', () => {
  const content = changed({ 'goals:gone': 'x', 'inclusion:place': 'x', 'challenge:what': ' y ' });
  expect(settledAgreement(content, false)).toEqual(changed({ 'challenge:what': 'y' }));
  expect(settledAgreement(content, true)).toEqual({
    texts: { 'inclusion:place': 'x' },
    lists: emptyAgreement.lists,
  });
  // Somebody may be typing the next word of a draft.
  expect(tidyAgreement(content, false)).toEqual(changed({ 'challenge:what': ' y ' }));
});

it('goes by names and sizes that the contract takes', () => {
  expect(AgreementSubject.parse(groupAgreement)).toBe('group');
  const goals = (length: number) => Array.from({ length }, (_, index) => `g${index}`);
  const takes = (length: number) =>
    AgreementLists.safeParse({ ...emptyAgreement.lists, goals: goals(length) }).success;
  expect([takes(mostAgreementItems), takes(mostAgreementItems + 1)]).toEqual([true, false]);
});
