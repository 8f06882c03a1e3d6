import type { RoundRole } from '@weft/contracts';
import fc from 'fast-check';
import { reportOf } from './report.js';
import { compareRoles } from './report-agreement.js';
import type { ReportData, ReportPoll } from './report-data.js';
import { countableRoles, tellableRoles } from './report-roles.js';
import { reportShare } from './report-words.js';

/** So many people with these roles. */
function people(count: number, ...roles: RoundRole[]): RoundRole[][] {
  return Array.from({ length: count }, () => roles);
}

const data: ReportData = {
  ...{ locale: 'en', title: 'Round', date: '2026-11-22', mode: 'online', subject: 'ZO-03 2' },
  held: { from: '2026-11-01', until: '2026-11-14' },
  ...{ respondents: 16, groups: [], project: null, goals: [], notes: [], passages: [] },
  people: [...people(5, 'student'), ...people(6, 'lecturer'), ...people(5, 'lecturer', 'student')],
  themes: [
    { id: 'money', title: 'Money', section: 'barriers', sources: ['remark:1', 'remark:2'] },
    { id: 'network', title: 'Network', section: 'success', sources: ['remark:1'] },
  ],
  findings: [
    {
      ...{ section: 'barriers', text: 'Money is short.', stance: 'open', solvedIn: 3 },
      evidence: ['remark:2', 'remark:1', 'remark:gone'],
      decision: { kind: 'adapt', reason: 'We show three budgets' },
    },
    {
      ...{ section: 'barriers', text: 'Money is no matter.', stance: 'dissent', solvedIn: null },
      ...{ evidence: ['remark:1'], decision: null },
    },
  ],
  polls: [],
  remarks: [
    remark('remark:1', ['student']),
    remark('remark:2', ['lecturer', 'student']),
    remark('remark:3', ['lecturer']),
  ],
};

function remark(key: string, roles: RoundRole[]): ReportData['remarks'][number] {
  return { key, roles, text: `Said ${key}`, about: 'the budget', lesson: 'Money' };
}

const poll = (votes: Record<string, Record<string, number>>): ReportPoll => ({
  ...{ key: 'poll:1', title: 'What first?', number: 1, section: null, maxChoices: 1 },
  options: ['a', 'b'].map((id) => ({ id, title: id.toUpperCase(), votes: 0 })),
  roles: Object.entries(votes).map(([role, of]) => ({ role: role as RoundRole, votes: of })),
  ...{ withheld: 0, notes: [], outcome: null, citation: null },
});

it('numbers evidence where it is first named, and leaves out what is gone', () => {
  const { sections, evidence } = reportOf(data);
  const barriers = sections.find(({ number }) => number === '2.3');
  expect(barriers?.parts).toEqual([
    {
      kind: 'claims',
      claims: [
        {
          text: 'Money is short.',
          evidence: ['e1', 'e2'],
          decision: 'We do it in another way: We show three budgets. Done in version 3.',
        },
      ],
    },
  ]);
  expect(evidence.map(({ id, quote }) => [id, quote])).toEqual([
    ['e1', 'Said remark:2'],
    ['e2', 'Said remark:1'],
  ]);
});

it('tells the roles of a remark only where five people have exactly those, and never its key', () => {
  const { evidence } = reportOf(data);
  expect(evidence.map(({ origin }) => origin)).toEqual([
    ['lecturer', 'student', 'Lesson: Money'],
    ['student', 'Lesson: Money'],
  ]);
  expect(JSON.stringify(reportOf(data))).not.toMatch(/"remark:/);
  // Five students and four who are lecturers too: nine hold the role, four can be recognised.
  const few = [...people(5, 'student'), ...people(4, 'lecturer', 'student')];
  expect(JSON.stringify(reportOf({ ...data, people: few }).evidence)).not.toContain('student');
});

describe('small groups', () => {
  const role = fc.constantFrom<RoundRole>('student', 'lecturer', 'researcher', 'professional');
  const group = fc.uniqueArray(role, { maxLength: 3 });
  const everybody = fc.array(group, { maxLength: 40 });
  const same = (one: readonly RoundRole[], other: readonly RoundRole[]) =>
    [...one].sort().join() === [...other].sort().join();

  it('are not told of: whoever reads a label, or none, is left with five people or nobody', () => {
    fc.assert(
      fc.property(everybody, (all) => {
        const labels = all.map(tellableRoles(all));
        for (const label of labels) {
          const alike = labels.filter((other) => same(label, other)).length;
          expect(alike).toBeGreaterThanOrEqual(Math.min(5, all.length));
        }
        all.forEach((roles, at) => expect([[], [...roles].sort()]).toContainEqual(labels[at]));
      }),
    );
  });

  it('are not counted, nor found by taking roles from all', () => {
    fc.assert(
      fc.property(everybody, (all) => {
        const { counts, withheld } = countableRoles(all);
        for (const count of counts.values()) {
          expect(count).toBeGreaterThanOrEqual(5);
          expect([1, 2, 3, 4]).not.toContain(all.length - count);
        }
        expect(counts.size + withheld).toBe(new Set(all.flat()).size);
      }),
    );
  });
});

it('always has dissent: what was said, or that nothing was', () => {
  const dissentOf = (given: ReportData) =>
    reportOf(given).sections.find(({ title }) => title === 'Dissent')?.parts;
  expect(dissentOf(data)).toMatchObject([{ claims: [{ text: 'Money is no matter.' }] }]);
  const none = { ...data, findings: [] };
  expect(dissentOf(none)).toMatchObject([{ kind: 'text' }]);
});

it('gives the same report whatever the order of remarks and themes', () => {
  const asked = JSON.stringify(reportOf(data));
  const shuffled = <T>(list: readonly T[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length });
  fc.assert(
    fc.property(shuffled(data.remarks), shuffled(data.themes), (remarks, themes) => {
      expect(JSON.stringify(reportOf({ ...data, remarks, themes }))).toBe(asked);
    }),
  );
});

describe('roles', () => {
  it('agree on what stands first with each, and differ on what does with some', () => {
    const votes = { student: { a: 3, b: 3 }, lecturer: { a: 4, b: 1 } };
    const { agree, differ } = compareRoles({ ...data, themes: [], polls: [poll(votes)] });
    expect(agree).toMatchObject([{ option: 'A', roles: ['student', 'lecturer'] }]);
    expect(differ).toMatchObject([{ option: 'B', roles: ['student'] }]);
  });

  it('agree on a theme that each spoke of; a small role does not count', () => {
    const { agree, differ } = compareRoles(data);
    expect(agree.map(({ title }) => title)).toEqual(['Money']);
    expect(differ.map(({ title }) => title)).toEqual(['Network']);
  });

  it('are not compared where fewer than two are large enough', () => {
    const one = compareRoles({
      ...data,
      people: people(9, 'student'),
      polls: [poll({ student: {} })],
    });
    expect(one).toEqual({ agree: [], differ: [], compared: false });
  });
});

it('writes shares with one decimal', () => {
  expect([reportShare(7 / 24, 'nl'), reportShare(0.5, 'en')]).toEqual(['29,2 %', '50%']);
});
