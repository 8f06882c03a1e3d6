import fc from 'fast-check';
import { classifyChange, countDifference } from './version-difference-class.js';
import {
  type VersionContent,
  versionDifference,
  type VersionLesson,
} from './version-difference.js';
import { linePieces, textPieces } from './version-difference-text.js';

const word = fc.constantFrom('de', 'ketting', 'inslag', 'kam', 'rij', ',', '.', ' ', 'één', '🧵');
const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
const block = (id: string) => fc.record({ id: fc.constant(id), type: fc.constant('p'), text });
const someOf = <T>(make: (id: string) => fc.Arbitrary<T>) =>
  fc
    .shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'])
    .chain((ids) => fc.tuple<T[]>(...ids.map(make)));
const lesson = (id: string): fc.Arbitrary<VersionLesson> =>
  fc.record({
    id: fc.constant(id),
    slug: fc.constant(id),
    title: text,
    minutes: fc.nat(3),
    blocks: someOf(block),
    activities: fc.constant([]),
  });
const version: fc.Arbitrary<VersionContent> = fc.record({
  lessons: someOf(lesson),
  parts: fc.constant([]),
  brief: someOf(block),
});

const content = (given: Partial<VersionContent> = {}): VersionContent => ({
  lessons: [],
  parts: [],
  brief: [],
  ...given,
});
const one = (given: Partial<VersionLesson> = {}): VersionLesson => ({
  ...{ id: 'warp', slug: 'warp', title: 'The warp', minutes: 30, blocks: [], activities: [] },
  ...given,
});
const paragraph = (id: string, words: string) => ({ id, type: 'paragraph', text: words });
const quiz = (given: { hash: string; key?: string | null; prompt?: string }) => ({
  ...{ id: 'check', kind: 'quiz', hash: given.hash, key: given.key ?? null },
  props: { id: 'x', items: [{ id: 'i', prompt: given.prompt ?? 'Why?' }] },
});

describe('the pieces of a text', () => {
  it('are the new text without what was deleted, and the old one without what was inserted', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = textPieces(before, after);
        const join = (without: string) =>
          pieces.flatMap((piece) => (piece.kind === without ? [] : [piece.text])).join('');
        expect([join('inserted'), join('deleted')]).toEqual([before, after]);
      }),
    );
  });

  it('mark the words that changed and no others', () => {
    expect(textPieces('Je spant de rode draad, strak.', 'Je spant elke draad heel strak.')).toEqual(
      [
        { kind: 'same', text: 'Je spant ' },
        { kind: 'deleted', text: 'de rode' },
        { kind: 'inserted', text: 'elke' },
        { kind: 'same', text: ' draad' },
        { kind: 'deleted', text: ',' },
        { kind: 'inserted', text: ' heel' },
        { kind: 'same', text: ' strak.' },
      ],
    );
  });

  it('of a source are whole lines', () => {
    const text = fc
      .array(fc.constantFrom('warp', 'weft', '', 'a longer line'), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = linePieces(before, after);
        const without = (gone: string) =>
          pieces.flatMap(({ kind, text: piece }) => (kind === gone ? [] : [piece])).join('');
        expect(without('deleted')).toBe(after);
        expect(without('inserted')).toBe(before);
      }),
    );
    expect(linePieces('a\nb\n', 'a\nc\n')).toEqual([
      { kind: 'same', text: 'a\n' },
      { kind: 'deleted', text: 'b\n' },
      { kind: 'inserted', text: 'c\n' },
    ]);
  });

  it('stay affordable for long texts that have nothing in common', () => {
    const long = (name: string) => Array.from({ length: 3000 }, (_, n) => `${name}${n}`).join(' ');
    expect(textPieces(long('a'), long('b'))).toHaveLength(2);
  });
});

describe('the difference of two versions', () => {
  it('of a version and itself is nothing', () => {
    fc.assert(
      fc.property(version, (same) => {
        const difference = versionDifference(same, same);
        expect(Object.values(countDifference(difference))).toEqual([0, 0, 0, 0, 0, 0, 0]);
        expect(classifyChange(difference, null)).toBe('editorial');
      }),
    );
  });

  it('names every lesson and block of both, each once, and tells which side holds it', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const { lessons } = versionDifference(before, after);
        const ids = (given: VersionContent) => given.lessons.map(({ id }) => id);
        const named = (state: string) =>
          lessons.filter((item) => item.state === state).map(({ lessonId }) => lessonId);
        expect(lessons.map(({ lessonId }) => lessonId).sort()).toEqual(
          [...new Set([...ids(before), ...ids(after)])].sort(),
        );
        expect(named('added').sort()).toEqual(
          ids(after)
            .filter((id) => !ids(before).includes(id))
            .sort(),
        );
        expect(named('removed').sort()).toEqual(
          ids(before)
            .filter((id) => !ids(after).includes(id))
            .sort(),
        );
        for (const { lessonId, blocks } of lessons) {
          const sides = [before, after].map(
            (side) => side.lessons.find(({ id }) => id === lessonId)?.blocks.length ?? 0,
          );
          const held = (gone: string) =>
            blocks.reduce((sum, { state, count }) => sum + (state === gone ? 0 : count), 0);
          expect([held('added'), held('removed')]).toEqual(sides);
        }
      }),
    );
  });

  it('turned round swaps what was added and removed', () => {
    fc.assert(
      fc.property(version, version, (left, right) => {
        const [there, back] = [versionDifference(left, right), versionDifference(right, left)];
        const { added, removed, ...counts } = countDifference(there);
        expect(countDifference(back)).toEqual({
          ...{ ...counts, added: removed, removed: added },
          // Of two blocks that changed places, which one counts as moved depends on the direction.
          assessment: expect.any(Number),
        });
      }),
    );
  });

  it('says that something moved without saying that all the others did', () => {
    const lessons = ['a', 'b', 'c', 'd'].map((id) => one({ id }));
    const [a, b, c, d] = lessons as [VersionLesson, VersionLesson, VersionLesson, VersionLesson];
    const { lessons: found } = versionDifference(
      content({ lessons }),
      content({ lessons: [d, a, b, c] }),
    );
    expect(found.filter(({ moved }) => moved).map(({ lessonId }) => lessonId)).toEqual(['d']);
  });

  it('keeps what is gone in its place', () => {
    const blocks = ['one', 'two', 'three'].map((id) => paragraph(id, `Over ${id}.`));
    const { lessons } = versionDifference(
      content({ lessons: [one({ blocks })] }),
      content({ lessons: [one({ blocks: [blocks[0], blocks[2]].flatMap((x) => x ?? []) })] }),
    );
    expect(lessons[0]?.blocks.map(({ id, state }) => [id, state])).toEqual([
      ['one', 'same'],
      ['two', 'removed'],
      ['three', 'same'],
    ]);
  });

  it('tells that an answer key changed and never what it is', () => {
    const before = content({ lessons: [one({ activities: [quiz({ hash: '1', key: 'k1' })] })] });
    const after = content({ lessons: [one({ activities: [quiz({ hash: '2', key: 'k2' })] })] });
    const difference = versionDifference(before, after);
    expect(difference.lessons[0]?.activities).toEqual([
      {
        ...{ id: 'check', kind: 'quiz', state: 'changed', key: true },
        pieces: [{ kind: 'same', text: 'Why?' }],
      },
    ]);
    expect(JSON.stringify(difference)).not.toMatch(/k1|k2/);
  });
});

describe('the class of a change', () => {
  const rewritten = (
    after: string,
    before = 'You beat the weft tight with the comb after a row.',
  ) =>
    versionDifference(
      content({ lessons: [one({ blocks: [paragraph('p', before)] })] }),
      content({ lessons: [one({ blocks: [paragraph('p', after)] })] }),
    );
  const correction = rewritten('You beat the weft tight with a comb after a row.');
  const part = (text: string, kind: 'outcome' | 'criterion') =>
    content({ parts: [{ id: 'x', kind, text }] });

  it.each([
    ['editorial', correction],
    ['clarifying', rewritten('First look whether the cloth is even; then comb, softly, twice.')],
    [
      'clarifying',
      versionDifference(
        content({ lessons: [one()] }),
        content({ lessons: [one({ minutes: 45 })] }),
      ),
    ],
    ['outcome', versionDifference(content(), content({ lessons: [one()] }))],
    ['outcome', versionDifference(part('a', 'outcome'), part('b', 'outcome'))],
    ['assessment', versionDifference(part('a', 'criterion'), part('b', 'criterion'))],
    [
      'assessment',
      versionDifference(
        content({ lessons: [one({ activities: [quiz({ hash: '1', key: 'a' })] })] }),
        content({ lessons: [one({ activities: [quiz({ hash: '2', key: 'b' })] })] }),
      ),
    ],
  ])('is worked out where the author is silent: %s', (expected, difference) => {
    expect(classifyChange(difference, null)).toBe(expected);
  });

  it('is what the author says', () => {
    expect(classifyChange(correction, 'assessment')).toBe('assessment');
    expect(classifyChange(rewritten('Something else altogether, told anew.'), 'editorial')).toBe(
      'editorial',
    );
  });

  it('is never less than what is certain', () => {
    const difference = versionDifference(part('a', 'criterion'), part('b', 'criterion'));
    expect(classifyChange(difference, 'editorial')).toBe('assessment');
  });
});
