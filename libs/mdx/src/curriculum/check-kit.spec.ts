import { both, type Edits, paths, problemsOf } from './content-folder.testkit.js';

describe('of the kit', () => {
  const kit = 'library/kit.yaml';
  const tool =
    (id: string, lesson = 'zo-03-one', activity = 'log') =>
    (): string =>
      `- { id: ${id}, title: ${both}, lesson: ${lesson}, activity: ${activity} }\n`;
  const column = (id: string) =>
    `{ id: ${id}, title: ${both}, prompt: ${both}, type: text, required: true }`;
  const choice = `{ id: kind, title: ${both}, prompt: ${both}, type: choice, required: true, options: [{ id: money, text: ${both} }, { id: people, text: ${both} }] }`;
  const log = (columns: string[], more = ''): Edits => ({
    [paths.activities]: () =>
      `log: { title: ${both}, task: ${both}, minRows: 1, columns: [${columns.join()}]${more} }\n`,
    [paths.nl]: (text) => `${text}<Log id="log" />\n`,
    [paths.en]: (text) => `${text}<Log id="log" />\n`,
  });
  const zone = (more: string) =>
    `{ id: a, title: ${both}, prompt: ${both}, column: 1, columnSpan: 1, row: 1, rowSpan: 1${more} }`;
  const canvas = (more: string): Edits => ({
    [paths.activities]: () => `log: { template: sheet, task: ${both} }\n`,
    [paths.nl]: (text) => `${text}<Canvas id="log" />\n`,
    [paths.en]: (text) => `${text}<Canvas id="log" />\n`,
    'library/canvases/sheet.yaml': () =>
      `id: sheet\ntitle: ${both}\nintro: ${both}\ncolumns: 1\nzones: [${zone(more)}, ${zone('').replace('id: a', 'id: b')}]\n`,
  });
  const three = [column('expectation'), column('result'), column('change')];
  const some = `, atLeastOne: [{ id: d, column: kind, anyOf: [people], message: ${both} }]`;
  const cases: [what: string, edits: Edits, found: string[]][] = [
    ['a tool that is right', { ...log(three), [kit]: tool('prototype-log') }, []],
    ['an unknown lesson', { [kit]: tool('retro', 'zo-03-two') }, [`${kit}:1:41 content/kit`]],
    [
      'an activity that the lesson does not have',
      { ...log(three), [kit]: tool('retro', 'zo-03-one', 'lag') },
      [`${kit}:1:60 content/kit`],
    ],
    [
      'a tool that is there twice',
      { ...log(three), [kit]: () => tool('retro')() + tool('retro')() },
      [`${kit}:2:5 yaml/shape`],
    ],
    [
      'a prototype log that does not ask what changed',
      { ...log(three.slice(0, 2)), [kit]: tool('prototype-log') },
      [`${paths.activities}:1:1 content/kit`],
    ],
    [
      'indicators of more than money',
      { ...log([choice], some), [kit]: tool('indicator-table') },
      [],
    ],
    [
      'indicators that may all be money',
      { ...log([choice]), [kit]: tool('indicator-table') },
      [`${paths.activities}:1:1 content/kit`],
    ],
    [
      'a persona that asks for evidence',
      { ...canvas(', evidence: true'), [kit]: tool('persona') },
      [],
    ],
    [
      'a journey without evidence',
      { ...canvas(''), [kit]: tool('journey-map') },
      [`${paths.activities}:1:1 content/kit`],
    ],
  ];
  it.each(cases)('tells %s', (_, edits, found) => {
    expect(problemsOf(edits)).toEqual(found);
  });
});
