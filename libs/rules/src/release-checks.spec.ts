import fc from 'fast-check';
import { type ReleaseFacts, releaseChecks } from './release-checks.js';

const text = { lessonId: 'tt-01-weft', title: 'De inslag', folder: 'lessons/02-weft' };
const ready: ReleaseFacts = {
  ...{ problems: [], accessibility: [], behind: [], blockers: 0, openSpacePercent: 20 },
  texts: [{ ...text, locales: ['nl', 'en'] }],
  ...{ published: null, newest: { version: '1.0.0', known: true } },
};
const inText = { lessonId: 'tt-01-weft', locale: 'en' } as const;
const problem = {
  code: 'content/link',
  message: 'nowhere',
  hint: '',
  file: 'x',
  line: 3,
  column: 1,
};

/** Facts that make one check, and only that one, other than passed. */
const faults: [string, string, Partial<ReleaseFacts>][] = [
  ['content', 'failed', { problems: [problem] }],
  [
    ...(['accessibility', 'failed'] as const),
    { accessibility: [{ ...inText, code: 'link-vague', blockId: 'p-a', words: 'here' }] },
  ],
  ['blockers', 'failed', { blockers: 2 }],
  ['translation', 'failed', { texts: [{ ...text, locales: ['nl'] }] }],
  ['translation', 'doubtful', { behind: [{ ...inText, id: 'p-a', state: 'behind' }] }],
  ['open-space', 'failed', { openSpacePercent: 0 }],
  ['version', 'failed', { published: '1.1.0' }],
  ['version', 'doubtful', { newest: { version: '1.2.0', known: false } }],
];

describe('releaseChecks', () => {
  it('passes what is ready, also a module that was never published', () => {
    for (const facts of [ready, { ...ready, newest: null }]) {
      expect(releaseChecks(facts).every(({ result }) => result === 'passed')).toBe(true);
    }
  });

  it.each(faults)('%s is %s for its own reason, with all others passed', (name, result, fault) => {
    const checks = releaseChecks({ ...ready, ...fault });
    for (const check of checks) {
      expect([check.name, check.result]).toEqual([
        check.name,
        check.name === name ? result : 'passed',
      ]);
    }
    expect(checks.find((check) => check.name === name)?.reasons).toHaveLength(1);
  });

  it('leads to the file of a text', () => {
    const accessibility = [{ ...inText, code: 'table-head' as const, blockId: 'p-a', words: '' }];
    const [, check] = releaseChecks({ ...ready, accessibility });
    expect(check?.reasons).toMatchObject([{ path: 'lessons/02-weft/en.mdx', blockId: 'p-a' }]);
  });

  it('counts every reason and tells the first of them', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), (count) => {
        const problems = Array.from({ length: count }, () => problem);
        const [content] = releaseChecks({ ...ready, problems });
        expect(content?.count).toBe(count);
        expect(content?.reasons.length).toBe(Math.min(count, 20));
      }),
    );
  });
});
