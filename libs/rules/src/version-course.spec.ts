import type { ChangeClass } from '@weft/contracts';
import fc from 'fast-check';
import { type DecidedMove, type PublishedChange, versionCourse } from './version-course.js';

const day = (n: number) => `2026-01-${String(n).padStart(2, '0')}T00:00:00.000Z`;
const published = (...changes: (ChangeClass | [ChangeClass, number])[]): PublishedChange[] =>
  changes.map((given, index) => {
    const [change, at] = typeof given === 'string' ? [given, (index + 1) * 2] : given;
    return { version: `v${index + 1}`, publishedAt: day(at), change };
  });
const decided = (
  decision: DecidedMove['decision'],
  [from, to]: [string, string],
  on: number,
): DecidedMove => ({ decision, from, to, at: day(on) });
const course = (
  versions: readonly PublishedChange[],
  decisions: readonly DecidedMove[] = [],
  given: { pinned?: string; opened?: number } = {},
) =>
  versionCourse({
    ...{ versions, decisions, pinned: given.pinned ?? null, openedAt: day(given.opened ?? 3) },
  });

describe('the version of a cohort', () => {
  it('is the newest of when it was opened', () => {
    const versions = published('editorial', 'assessment', 'outcome');
    expect(course(versions, [], { opened: 5 })).toMatchObject({
      version: 'v2',
      pending: { to: 'v3', change: 'outcome', decided: null },
    });
  });

  it('is the one that its track names', () => {
    const versions = published('editorial', 'clarifying');
    expect(course(versions, [], { opened: 9, pinned: 'v1' })).toMatchObject({
      version: 'v1',
      moves: [],
      pending: { to: 'v2', change: 'clarifying' },
    });
  });

  it('is the first one of a module that came later', () => {
    expect(course(published('editorial', 'outcome'), [], { opened: 1 }).version).toBe('v1');
  });

  it('follows small changes by itself, and stops before one that matters', () => {
    const versions = published('editorial', 'editorial', 'clarifying', 'outcome', 'editorial');
    expect(course(versions)).toMatchObject({
      version: 'v3',
      moves: [
        { from: 'v1', to: 'v2', byItself: true },
        { from: 'v2', to: 'v3', byItself: true },
      ],
      pending: { to: 'v5', change: 'outcome', decided: null },
    });
  });

  it('goes where its lecturers decide, and back', () => {
    const versions = published('editorial', 'assessment');
    const now = decided('now', ['v1', 'v2'], 5);
    expect(course(versions, [now])).toMatchObject({ version: 'v2', pending: null });
    expect(course(versions, [now, decided('undone', ['v2', 'v1'], 6)])).toMatchObject({
      version: 'v1',
      moves: [],
      pending: { to: 'v2', decided: 'undone' },
    });
  });

  it('stays where it was put: a small change after an undone one waits', () => {
    const versions = published('editorial', 'editorial', 'editorial');
    const undone = decided('undone', ['v2', 'v1'], 5);
    expect(course(versions, [undone])).toMatchObject({
      version: 'v1',
      pending: { to: 'v3', decided: null },
    });
  });

  it.each(['later', 'never'] as const)('remembers %s until something newer comes', (word) => {
    const decisions = [decided(word, ['v1', 'v2'], 5)];
    expect(course(published('editorial', 'outcome'), decisions).pending?.decided).toBe(word);
    const more = published('editorial', 'outcome', 'outcome');
    expect(course(more, decisions).pending).toMatchObject({ to: 'v3', decided: null });
  });

  it('comes back to where it was when every move is undone', () => {
    const change = fc.constantFrom<ChangeClass>('editorial', 'clarifying', 'outcome', 'assessment');
    const changes = fc.array(change, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, fc.array(fc.boolean(), { maxLength: 8 }), (given, choices) => {
        const versions = published(...given);
        const start = course(versions.slice(0, 1)).version;
        const decisions: DecidedMove[] = [];
        let state = course(versions);
        for (const forward of [...choices, ...Array<boolean>(20).fill(false)]) {
          const last = state.moves.at(-1);
          const to = forward ? state.pending?.to : last?.from;
          if (to === undefined) continue;
          const decision = forward ? 'now' : 'undone';
          decisions.push({ decision, from: state.version, to, at: day(20) });
          state = course(versions, decisions);
          expect(state.version).toBe(to);
        }
        expect([state.version, state.moves]).toEqual([start, []]);
      }),
    );
  });
});
