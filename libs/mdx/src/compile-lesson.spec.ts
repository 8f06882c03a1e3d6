import type { LessonNode } from '@weft/contracts';
import { compileLesson } from './compile-lesson.js';
import { lessonSource } from './lesson-source.testkit.js';
import type { CompiledLesson, LessonSource } from './lesson-source.js';

const quiz = {
  file: 'activities.yaml',
  source: `check:
  title: { nl: Toets, en: Test }
  items:
    - id: a
      type: single
      prompt: { nl: Wat kies je?, en: What do you choose? }
      options:
        - { id: x, text: { nl: goed, en: right }, correct: true }
        - { id: y, text: { nl: fout, en: wrong }, feedback: { nl: GEHEIM, en: SECRET } }
      explanation: { nl: GEHEIM, en: SECRET }
`,
};

function compiled(text: string, more: Partial<LessonSource> = {}): CompiledLesson {
  const result = compileLesson(lessonSource(text, more));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.lesson;
}

const problems = (text: string, more: Partial<LessonSource> = {}): string[] => {
  const result = compileLesson(lessonSource(text, more));
  return result.ok
    ? []
    : result.diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
};

const nodes = (text: string): LessonNode[] =>
  compiled(text).document.blocks.map(({ node }) => node);

describe('compileLesson', () => {
  it('calls an empty corner of a table no header', () => {
    const table = JSON.stringify(nodes('|   | a |\n| - | - |\n| b | 1 |'));
    expect(table).toContain('[{"tag":"td"},{"tag":"th","children":["a"]}]');
  });

  it('draws Markdown up as compact nodes, with smart quotes', () => {
    expect(nodes('A **b** "c"\n\n- [x] d\n- e\n\n| a |\n|:-:|\n| 1 |')).toEqual([
      { tag: 'p', children: ['A ', { tag: 'strong', children: ['b'] }, ' “c”'] },
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['☑ d'] },
          { tag: 'li', children: ['e'] },
        ],
      },
      {
        tag: 'table',
        children: [
          {
            tag: 'thead',
            children: [
              {
                tag: 'tr',
                children: [{ tag: 'th', attributes: { align: 'center' }, children: ['a'] }],
              },
            ],
          },
          {
            tag: 'tbody',
            children: [
              {
                tag: 'tr',
                children: [{ tag: 'td', attributes: { align: 'center' }, children: ['1'] }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('draws formulas up as MathML without their TeX', () => {
    expect(nodes('$$\nx^2\n$$')).toEqual([
      {
        tag: 'math',
        attributes: { display: 'block' },
        children: [
          {
            tag: 'mrow',
            children: [
              {
                tag: 'msup',
                children: [
                  { tag: 'mi', children: ['x'] },
                  { tag: 'mn', children: ['2'] },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['on lines of their own', '<Callout kind="tip" title="T">\n\nx\n\n</Callout>'],
    ['on one line', '<Callout kind="tip" title="T">x</Callout>'],
  ])('puts text in a container as a paragraph, with tags %s', (_, text) => {
    const [node] = nodes(text);
    expect(node).toMatchObject({
      component: 'callout',
      props: { kind: 'tip', title: 'T' },
      children: [{ tag: 'p', attributes: { id: expect.stringMatching(/^p-/) }, children: ['x'] }],
    });
  });

  it('keeps an inline tag on a line of its own inside a paragraph', () => {
    expect(nodes('<Term id="G08">\nx\n</Term>')).toEqual([
      {
        tag: 'p',
        children: [
          {
            component: 'term',
            props: { id: 'G08', term: 'aanbodgestuurd', definition: 'vanuit wat er is' },
            children: ['x'],
          },
        ],
      },
    ]);
  });

  it('gives a link inside the site the language of the text', () => {
    const text = '[x](/modules/design-thinking#check)';
    const href = (locale: 'nl' | 'en'): unknown =>
      compiled(text, { locale }).document.blocks.map(({ node }) => node)[0];
    expect(href('en')).toMatchObject({
      children: [{ attributes: { href: '/en/modules/design-thinking#check' } }],
    });
    expect(href('nl')).toMatchObject({
      children: [{ attributes: { href: '/nl/modules/design-thinking#check' } }],
    });
  });

  it('takes the props of an activity from the file, in one language, and splits the key off', () => {
    const { document, keys } = compiled('<Quiz id="check" />', { activities: quiz });
    expect(document.blocks).toEqual([
      { id: 'check', type: 'quiz', node: { component: 'quiz', id: 'check', props: {} } },
    ]);
    expect(document.activities).toMatchObject([
      { id: 'zo-03-test.check', kind: 'quiz', props: { title: 'Toets' } },
    ]);
    expect(JSON.stringify(document)).not.toMatch(/GEHEIM|SECRET|correct/);
    expect(JSON.stringify(keys['zo-03-test.check'])).toContain('GEHEIM');
  });

  it('changes the hash of an activity with its key alone, and with nothing else', () => {
    const hash = (source: string): string | undefined =>
      compiled('<Quiz id="check" />', { activities: { ...quiz, source } }).document.activities[0]
        ?.hash;
    expect(hash(`# a remark\n${quiz.source}`)).toBe(hash(quiz.source));
    expect(hash(quiz.source.replaceAll('GEHEIM', 'ANDERS'))).not.toBe(hash(quiz.source));
  });

  it('counts words, lists headings and gives the text to search by block', () => {
    const lesson = compiled('## Co-creatie nu\n\nEen, twee.\n\n<Quiz id="check" />', {
      activities: quiz,
    });
    const [heading] = lesson.document.blocks;
    expect(lesson.document.words).toBe(4);
    expect(lesson.document.outline).toEqual([{ id: heading?.id, level: 2, text: 'Co-creatie nu' }]);
    expect(lesson.text.map(({ text }) => text)).toEqual(['Co-creatie nu', 'Een, twee.', 'Toets']);
  });
});

describe('block ids', () => {
  const idsOf = (lesson: CompiledLesson): string[] => lesson.blocks.map(({ id }) => id);

  it('follow from the text, with a number where two blocks are equal', () => {
    const [first, second, third] = idsOf(compiled('Zelfde.\n\nZelfde.\n\nAnders.'));
    expect(first).toMatch(/^p-[a-z2-7]{8}$/);
    expect(second).toBe(`${first}-2`);
    expect(third).not.toBe(first);
  });

  it('stay when text is edited, blocks move and new ones come', () => {
    const before = compiled('Een zin over de wijk en haar mensen.\n\nEen tweede alinea over iets.');
    const after = compiled(
      'Nieuw.\n\nEen tweede alinea over iets.\n\nEen zin over de stad en haar mensen.',
      { previous: before.blocks },
    );
    const [wijk, tweede] = idsOf(before);
    expect(idsOf(after).slice(1)).toEqual([tweede, wijk]);
    expect(idsOf(before)).not.toContain(idsOf(after)[0]);
  });

  it('are the same in a language with the same structure, in containers too', () => {
    const nl = compiled('## Een\n\n<Callout kind="tip" title="T">\n\n- a\n\n</Callout>');
    const text = '## One\n\n<Callout kind="tip" title="U">\n\n- b\n\n</Callout>';
    const en = compiled(text, { locale: 'en', parallel: nl.blocks });
    expect(idsOf(en)).toEqual(idsOf(nl));
    const other = compiled('One\n\nTwo', { locale: 'en', parallel: nl.blocks });
    expect(idsOf(nl)).not.toContain(idsOf(other)[0]);
  });
});

describe('diagnostics', () => {
  it('are all told, in the order of the text, also behind a syntax error', () => {
    const text = [
      '# Titel',
      '',
      'Hallo {naam}, [x](javascript:1) en <b>vet</b>.',
      '',
      'Een <Callout kind="tip" title="a">',
      '',
      '$\\frac{1$ en ![](media/x.png)',
      '',
      '<Term id="G09">x</Term>',
    ].join('\n');
    expect(problems(text)).toEqual([
      'nl.mdx:1:1 mdx/title',
      'nl.mdx:3:7 mdx/expression',
      'nl.mdx:3:15 mdx/link',
      'nl.mdx:3:36 mdx/unknown-tag',
      'nl.mdx:5:5 mdx/syntax',
      'nl.mdx:7:1 mdx/math',
      'nl.mdx:7:14 mdx/alt',
      'nl.mdx:9:1 mdx/unknown-reference',
    ]);
  });

  it('say where something begins that never ends', () => {
    expect(problems('a\n\nb {c\n\n## d')).toEqual(['nl.mdx:3:3 mdx/syntax']);
  });

  it('point at the key in activities.yaml, and say what is missing there', () => {
    const source = quiz.source
      .replace('type: single', 'type: sinlge')
      .replace(', en: What do you choose?', '');
    expect(problems('<Quiz id="check" />', { activities: { ...quiz, source } })).toEqual([
      'activities.yaml:5:7 mdx/props',
      'activities.yaml:6:7 activities/language',
    ]);
  });

  it('point at the attribute of a tag', () => {
    const text = '<Callout kind="tipp" title="T" colour="red">x</Callout>';
    expect(problems(text)).toEqual(['nl.mdx:1:32 mdx/unknown-prop']);
    expect(problems('<Callout title="T" kind="tipp">x</Callout>')).toEqual([
      'nl.mdx:1:20 mdx/props',
    ]);
  });

  it.each(['{ __proto__: 1 }', '{ "constructor": 1 }', '[x]', '`${x}`', 'x()', '/x/', '1n', '-x'])(
    'tell the prop %s, which is more than a literal',
    (value) => {
      expect(problems(`<Callout kind="tip" title={${value}}>x</Callout>`)).toEqual([
        'nl.mdx:1:21 mdx/prop-expression',
      ]);
    },
  );

  it('tell entries without a tag, tags without an entry, and ids used twice', () => {
    expect(problems('<Quiz id="chek" />', { activities: quiz })).toEqual([
      'nl.mdx:1:1 activities/missing',
      'activities.yaml:1:1 activities/unused',
    ]);
    expect(problems('<Quiz id="check" />\n\n<Quiz id="check" />', { activities: quiz })).toEqual([
      'nl.mdx:3:1 mdx/id-twice',
    ]);
    expect(problems('<Quiz />')).toEqual(['nl.mdx:1:1 mdx/no-id']);
  });

  it('refuse YAML that is more than data', () => {
    const yaml = (source: string): string[] =>
      problems('x', { activities: { file: 'activities.yaml', source } });
    expect(yaml('a: &x { b: 1 }\nc: *x')).toEqual(['activities.yaml:2:4 yaml/invalid']);
    expect(yaml('__proto__: { a: 1 }')).toEqual(['activities.yaml:1:1 yaml/invalid']);
    expect(yaml('a: !!js/function "x"')).toEqual(['activities.yaml:1:4 yaml/invalid']);
    expect(yaml('a: { b: "x\\u202Ey" }')).toEqual(['activities.yaml:1:9 yaml/invalid']);
    expect(yaml('a: [1')[0]).toMatch(/^activities\.yaml:\d+:\d+ yaml\/invalid$/);
  });

  it('tell a tag in the wrong place', () => {
    expect(problems('tekst <References /> tekst')).toEqual(['nl.mdx:1:7 mdx/placement']);
    expect(problems('<summary>x</summary>')).toEqual(['nl.mdx:1:1 mdx/placement']);
    expect(problems('<Part kind="prework" minutes={20}>x</Part>')).toEqual([
      'nl.mdx:1:1 mdx/placement',
    ]);
    expect(problems('## <Term id="G08">x</Term>')).toEqual(['nl.mdx:1:4 mdx/placement']);
  });

  it('tell a heading that skips a level and a link without text', () => {
    expect(problems('## a\n\n#### b\n\n[](https://example.org)')).toEqual([
      'nl.mdx:3:1 mdx/heading-level',
      'nl.mdx:5:1 mdx/link-text',
    ]);
  });
});
