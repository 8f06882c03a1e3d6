import { compileLesson } from './compile.js';
import type { LessonSource } from './lesson-source.js';

const base: LessonSource = {
  lessonId: 'zo-03-x',
  locale: 'nl',
  country: null,
  file: 'nl.mdx',
  source: '',
  sources: [],
  library: {
    cases: {},
    glossary: { G08: { term: { nl: 'aanbod', en: 'supply' }, definition: { nl: 'd', en: 'd' } } },
    figures: {},
    canvases: {},
  },
};
const run = (source: string, more: Partial<LessonSource> = {}) =>
  compileLesson({ ...base, source, ...more });
it('prints', () => {
  const activities = {
    file: 'activities.yaml',
    source:
      'check:\n  title: {nl: Toets, en: Test}\n  items:\n    - {id: a, type: single, prompt: {nl: Wat, en: What}, options: [{id: x, text: {nl: ja, en: yes}, correct: true}, {id: y, text: {nl: nee, en: no}, feedback: {nl: fout, en: wrong}}], explanation: {nl: zo, en: so}}\n',
  };
  const r = run(
    '## Een\n\n<Part kind="prework" minutes={20} />\n\nHallo **jij** "daar" <Term id="G08">aanbod</Term> en $a^2+\\frac{1}{2}$ x.\n\n$$\n\\sum_i x_i\n$$\n\n<Callout kind="tip" title="T">\n\n- een\n- twee\n\nTekst\n\n</Callout>\n\n<Quiz id="check" />\n\n| a | b |\n|:-|-|\n| 1 | 2 |\n\n- [x] gedaan\n\n<details>\n<summary>Meer</summary>\n\ninhoud\n\n</details>\n\n{/* c */}\n\n<Callout kind="tip" title="T">kort</Callout>\n\n<References />\n',
    { activities },
  );
  console.log(JSON.stringify(r, null, 1));
  for (const b of [
    'import x from "y"\n\n## hi',
    'a {process.env.X} b',
    '<script>alert(1)</script>',
    '<Callout {...x} />',
    '<Callout title={fetch("x")} />',
    '<Callout onClick="x" />',
    '<a href="javascript:alert(1)">x</a>',
    '<Quiz id="q" items={[{__proto__:{a:1}}]} />',
    '<Quiz.x />',
    '<constructor />',
    '[x](javascript:alert(1))',
    'a < b and {',
    '{"ok"}',
    '<Callout>',
    'x <Callout kind="tip" title="a">\n\nfoo {a.b}\n\n</Callout>\n\n# H\n\n<Foo',
    '</Callout>',
    '<Term id="G09">x</Term>',
    '<Quiz id="nope" />',
    '<Callout kind="tipp" title="x">y</Callout>',
    '$\\frac{1$',
    '{/* unclosed\n\nfoo\n\n# bar',
    '<Callout kind="tip" title="x">\n\na\n\n<Callout kind="tip" title="x">\n\n# b\n\n</Callout>',
  ])
    console.log(b, JSON.stringify(run(b, { activities })));
});
