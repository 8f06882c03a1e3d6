import type { BlockChange, ChangeClass, LessonDifference } from '@weft/contracts';
import fc from 'fast-check';
import { lessonClass, releaseClasses, withClasses } from './release-classes.js';
import { changeClasses, heaviest } from './version-difference-class.js';

const aClass = fc.constantFrom(...changeClasses);
const block = (n: number, change: ChangeClass): BlockChange => ({
  ...{ lessonId: 'l', blockId: `b${n}`, change },
});
const blocks = fc.array(aClass, { maxLength: 6 }).map((all) => all.map((one, n) => block(n, one)));
const release = fc.record({ least: aClass, rest: aClass, blocks }).chain((proposed) =>
  fc.record({
    proposed: fc.constant(proposed),
    said: fc
      .subarray(proposed.blocks)
      .chain((some) =>
        fc
          .tuple(...some.map(() => aClass))
          .map((to) => some.map((one, n) => ({ ...one, change: to[n] ?? one.change }))),
      ),
    whole: fc.option(aClass),
  }),
);
const atMost = (a: ChangeClass, b: ChangeClass) => heaviest([a, b]) === b;

describe('the classes of a release', () => {
  it('are never lighter than what is certain, nor than what was said of a block', () => {
    fc.assert(
      fc.property(release, ({ proposed, said, whole }) => {
        const made = releaseClasses(proposed, { blocks: said, whole });
        expect(atMost(proposed.least, made.change)).toBe(true);
        expect(made.blocks.every(({ change }) => atMost(change, made.change))).toBe(true);
        for (const { blockId, change } of said) {
          expect(made.blocks.find((one) => one.blockId === blockId)?.change).toBe(change);
        }
        // What the page shows is what the server accepts.
        const sent = releaseClasses(proposed, { blocks: said, whole: made.change });
        expect(sent).toEqual({ ...made, least: sent.least });
      }),
    );
  });

  it('follow the blocks while nobody names the whole', () => {
    fc.assert(
      fc.property(release, aClass, ({ proposed, said }, other) => {
        const { change, blocks: all } = releaseClasses(proposed, { blocks: said, whole: null });
        expect(change).toBe(
          heaviest([proposed.least, proposed.rest, ...all.map((one) => one.change)]),
        );
        const [first, ...more] = said;
        if (!first) return;
        const heavier = { ...first, change: heaviest([first.change, other]) };
        const raised = releaseClasses(proposed, { blocks: [heavier, ...more], whole: null });
        expect(atMost(change, raised.change)).toBe(true);
      }),
    );
  });
});

describe('the classes of the blocks of a difference', () => {
  const pieces = [
    { kind: 'deleted', text: 'One two three four five six' },
    { kind: 'inserted', text: 'Quite another text stands here now' },
  ] as const;
  const changed = (id: string) => ({
    ...{ id, type: 'paragraph', state: 'changed' as const, moved: false, count: 1 },
    pieces: [...pieces],
  });
  const lesson: LessonDifference = {
    ...{ lessonId: 'l', slug: 'l', title: 'L', state: 'changed', renamed: null, moved: false },
    ...{ minutes: null, blocks: [changed('b0'), changed('b1')], activities: [] },
  };
  const difference = { lessons: [lesson], parts: [], brief: [changed('b2')] };
  const classesOf = (...steps: Parameters<typeof withClasses>[1]) => {
    const { lessons, brief } = withClasses(difference, steps, 'brief');
    return [...(lessons[0]?.blocks ?? []), ...brief].map(({ change }) => change);
  };
  const said = (change: ChangeClass) => ({ change, blocks: [block(0, change)] });

  it('are what the authors said, and elsewhere what the texts say', () => {
    expect(classesOf({ change: 'assessment', blocks: null })).toEqual([
      ...['clarifying', 'clarifying', 'assessment'],
    ]);
    expect(classesOf(said('editorial'))).toEqual(['editorial', 'editorial', 'editorial']);
    expect(classesOf(said('editorial'), said('outcome'))).toEqual([
      ...['outcome', 'clarifying', 'outcome'],
    ]);
    // A version from the content folder may have changed the block as well.
    expect(classesOf(said('editorial'), { change: 'clarifying', blocks: null })[0]).toBe(
      'clarifying',
    );
  });

  it('hold in each language in which the block changed, whichever it was said in', () => {
    const inLanguage = (ids: readonly string[]) => ({
      ...difference,
      lessons: [{ ...lesson, blocks: ids.map((id) => changed(id)) }],
    });
    fc.assert(
      fc.property(aClass, aClass, (first, second) => {
        const steps = [
          { change: 'assessment' as const, blocks: [block(0, first), block(1, second)] },
        ];
        const [dutch, english] = [['b0', 'b1'], ['b1']].map((ids) =>
          withClasses(inLanguage(ids), steps, 'brief').lessons[0]?.blocks.map((one) => one.change),
        );
        expect(dutch).toEqual([first, second]);
        expect(english).toEqual([second]);
      }),
    );
  });

  it('decide for a lesson, with its title and study time', () => {
    const of = (whole: ChangeClass, more: Partial<LessonDifference> = {}) => {
      const steps = [{ change: whole, blocks: [block(0, 'editorial'), block(1, 'editorial')] }];
      const given = { ...difference, lessons: [{ ...lesson, ...more }] };
      const [made] = withClasses(given, steps, 'brief').lessons;
      return made && lessonClass(made, whole);
    };
    expect(of('clarifying')).toBe('editorial');
    expect(of('clarifying', { minutes: { from: 30, to: 45 } })).toBe('clarifying');
    expect(of('editorial', { minutes: { from: 30, to: 45 } })).toBe('editorial');
  });
});
