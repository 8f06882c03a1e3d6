import { rmSync } from 'node:fs';
import { checkCurriculum } from './check-curriculum.js';
import {
  both,
  type Edits,
  paths,
  problemsOf,
  today,
  writeContent,
} from './content-folder.testkit.js';
import { readCurriculum } from './read-curriculum.js';

const folders: string[] = [];
const write: typeof writeContent = (edits) => {
  const folder = writeContent(edits);
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The folder of the module. */
const folder = paths.module.replace('/module.yaml', '');

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('checkCurriculum', () => {
  it('finds nothing wrong with a curriculum in which all is right', () => {
    expect(checkCurriculum(write(), today)).toEqual({ diagnostics: [], warnings: [] });
  });

  const cases: [what: string, edits: Edits, found: string[]][] = [
    [
      'an unknown key of a YAML file',
      { [paths.module]: replace('ects: 4', 'etcs: 4') },
      [`${paths.module}:1:1 yaml/shape`, `${paths.module}:6:1 yaml/shape`],
    ],
    [
      'an outcome that no criterion assesses',
      { [paths.assignment]: (text) => text.replaceAll('outcomes: [LO1]', 'outcomes: []') },
      [`${paths.module}:14:5 content/outcome-unassessed`],
    ],
    [
      'an outcome that the module does not have, and one that no lesson teaches',
      { [paths.lesson]: replace('outcomes: [LO1]', 'outcomes: [LO2]') },
      [
        `${paths.lesson}:7:12 content/outcome-unknown`,
        `${paths.module}:14:5 content/outcome-untaught`,
      ],
    ],
    [
      'ECTS of a track that do not add up',
      { [paths.track]: replace('ects: 6', 'ects: 7') },
      [`${paths.track}:6:1 content/ects`],
    ],
    [
      'hours of a track that do not add up',
      { [paths.track]: replace('min: 150', 'min: 140') },
      [`${paths.track}:7:10 content/hours`],
    ],
    [
      'hours that do not go with the credits, nor with the track',
      { [paths.module]: replace('max: 120', 'max: 130') },
      [`${paths.module}:7:1 content/hours`, `${paths.module}:7:1 content/hours`],
    ],
    [
      'prerequisites that the module and its track do not share',
      { [paths.module]: replace('prerequisites: []', 'prerequisites: [ZO-04]') },
      [`${paths.module}:9:1 content/prerequisite`],
    ],
    [
      'too little open space, or too much',
      { [paths.module]: replace('openSpacePercent: 20', 'openSpacePercent: 10') },
      [`${paths.module}:10:1 yaml/shape`],
    ],
    [
      'a rubric without the team’s own criterion',
      { [paths.assignment]: (text) => text.replace(/teamCriterion:.*\n/, '') },
      [`${paths.assignment}:1:1 yaml/shape`],
    ],
    [
      'a language without a source',
      { [paths.lesson]: replace('language: en', 'language: nl') },
      [`${paths.lesson}:9:1 content/source-language`],
    ],
    [
      'a review before the source was read',
      { [paths.lesson]: replace("accessed: '2026-01-01'", "accessed: '2027-01-01'") },
      [`${paths.lesson}:10:104 content/review`],
    ],
    [
      'a lesson that does not say what is done before, during and after the meeting',
      {
        [paths.nl]: (text) => text.replaceAll('"contact"', '"prework"'),
        [paths.en]: (text) => text.replaceAll('"contact"', '"prework"'),
      },
      [`${paths.lesson}:1:1 content/parts`],
    ],
    [
      'a picture without words',
      {
        [paths.nl]: replace('[x]', '![](media/a.png) [x]'),
        [paths.en]: replace('[x]', '![](media/a.png) [x]'),
      },
      [
        ...[`${paths.en}:3:1 mdx/alt`, `${paths.en}:3:1 content/media`],
        ...[`${paths.nl}:3:1 mdx/alt`, `${paths.nl}:3:1 content/media`],
      ],
    ],
    [
      'a collection that is not in the library',
      { [paths.nl]: replace('/modules/test/one', '/library/polls?kind=poll') },
      [`${paths.nl}:3:5 content/link`],
    ],
    [
      'prerequisites that are not there',
      { [paths.track]: replace('[ZO-03]', '[ZO-99]') },
      [`${paths.track}:13:103 content/prerequisite`],
    ],
    [
      'prerequisites in a circle',
      {
        [paths.track]: replace('prerequisites: [] }', 'prerequisites: [ZO-04] }'),
        [paths.module]: replace('prerequisites: []', 'prerequisites: [ZO-04]'),
      },
      [
        `${paths.track}:12:89 content/prerequisite-circle`,
        `${paths.track}:13:87 content/prerequisite-circle`,
      ],
    ],
    [
      'weights that are not 100 percent',
      { [paths.assignment]: replace('weight: 10', 'weight: 15') },
      [`${paths.assignment}:9:1 content/weights`],
    ],
    [
      'a text that is too short',
      {
        [paths.nl]: (text) => text.replace(/Een zin van vijf woorden\.\n\n/g, ''),
        [paths.en]: (text) => text.replace(/Een zin van vijf woorden\.\n\n/g, ''),
      },
      [`${paths.en}:1:1 content/words`, `${paths.nl}:1:1 content/words`],
    ],
    [
      'languages with different blocks',
      { [paths.en]: replace('## One', '## One\n\n- more') },
      [`${paths.en}:1:1 content/parity`],
    ],
    [
      'a link that leads nowhere',
      { [paths.nl]: replace('/modules/test/one', '/modules/test/two') },
      [`${paths.nl}:3:5 content/link`],
    ],
    [
      'a link to a block that is not there',
      { [paths.nl]: replace('/modules/test/one', '#nowhere') },
      [`${paths.nl}:3:5 content/link`],
    ],
    [
      'a picture without its file',
      {
        [paths.nl]: replace('[x]', '![a](media/a.png) [x]'),
        [paths.en]: replace('[x]', '![a](media/b.png) [x]'),
      },
      [`${paths.en}:3:1 content/media`, `${paths.nl}:3:1 content/media`],
    ],
    [
      'a picture that is none, where it is named and where it is',
      {
        [`${folder}/media/a.png`]: () => '<svg onload="alert(1)"/>',
        [paths.nl]: replace('[x]', '![a](media/a.png) [x]'),
        [paths.en]: replace('[x]', '![a](media/a.png) [x]'),
      },
      [
        `${paths.en}:3:1 content/media-type`,
        `${paths.nl}:3:1 content/media-type`,
        `${folder}/media/a.png:1:1 content/media-type`,
      ],
    ],
    [
      'a file that no media folder has',
      { [`${folder}/media/a.svg`]: () => '<svg/>' },
      [`${folder}/media/a.svg:1:1 content/media-name`],
    ],
    [
      'what is wrong in a lesson, once for both languages',
      { [paths.activities]: () => 'check: { title: { nl: a, en: b } }\n' },
      [`${paths.activities}:1:1 activities/unused`],
    ],
    [
      'a file that is never read',
      { [paths.nl.replace('nl.mdx', 'fr.mdx')]: () => 'Bonjour' },
      [`${paths.nl.replace('nl.mdx', 'fr.mdx')}:1:1 content/name`],
    ],
  ];
  it.each(cases)('tells %s', (_, edits, found) => {
    expect(problemsOf(edits)).toEqual(found);
  });

  describe('of a library with collections', () => {
    const source = (review: string) =>
      `- { id: s, title: T, publisher: P, accessed: '2026-01-01', review: '${review}' }\n`;
    const clusters = (entries: string): Edits => ({
      'library/sources.yaml': () => source('2027-01-01'),
      'library/collections.yaml': () =>
        `clusters:\n  title: ${both}\n  about: ${both}\n  facets:\n` +
        `    - { id: kind, title: ${both}, options: [{ id: sheet, title: ${both} }] }\n`,
      'library/clusters.yaml': () => entries,
    });
    const entry = (more: string) => `- { id: a, title: ${both}, points: [], ${more} }\n`;

    it('finds nothing wrong where every reference is known', () => {
      expect(problemsOf(clusters(entry('source: s, kind: sheet')))).toEqual([]);
    });

    it.each([
      ['a source that is not there', entry('source: x'), ['1:49 content/library']],
      ['an option that is not there', entry('source: s, kind: x'), ['1:60 content/library']],
      [
        'an id that is used twice',
        entry('source: s') + entry('source: s'),
        ['2:5 content/library'],
      ],
      ['an unknown key', entry('source: s, votes: 3'), ['1:60 yaml/shape']],
    ])('tells %s', (_, entries, found) => {
      expect(problemsOf(clusters(entries))).toEqual(
        found.map((place) => `library/clusters.yaml:${place}`),
      );
    });

    it('warns of a source that was due for review', () => {
      const edits = {
        ...clusters(entry('source: s')),
        'library/sources.yaml': () => source('2026-02-01'),
      };
      expect(checkCurriculum(write(edits), today).warnings).toMatchObject([
        { line: 1, code: 'content/review' },
      ]);
    });
  });

  it('warns of a lesson that is on the short side', () => {
    const edits = { [paths.nl]: (text: string) => text.replace(/(Een zin[^\n]*\n\n){50}/, '') };
    const { warnings } = checkCurriculum(write(edits), today);
    expect(warnings.map(({ code, message }) => [code, message])).toEqual([
      ['content/words', expect.stringMatching(/^the lesson has 7\d\d words$/)],
    ]);
  });

  it('warns of a source that was due for review', () => {
    const { diagnostics, warnings } = checkCurriculum(write(), '2027-06-01');
    expect(diagnostics).toEqual([]);
    expect(warnings).toMatchObject([
      { line: 10, code: 'content/review' },
      { line: 11, code: 'content/review' },
    ]);
  });
});

describe('readCurriculum', () => {
  const hashes = (edits?: Edits): Record<string, string> => {
    const read = readCurriculum(write(edits));
    if ('diagnostics' in read) throw new Error(JSON.stringify(read.diagnostics));
    const texts = read.curriculum.modules.flatMap(({ lessons, assignment }) =>
      [...lessons, assignment].flatMap((owner) => owner.texts),
    );
    return Object.fromEntries(
      texts.map(({ hash, input }) => [`${input.lessonId} ${input.locale}`, hash]),
    );
  };

  it('gives the same hashes to the same content in another folder', () => {
    expect(hashes()).toEqual(hashes());
    expect(Object.keys(hashes())).toHaveLength(4);
  });

  it('changes the hashes of a lesson with all that it follows from, and no others', () => {
    const before = hashes({ [paths.nl]: (text) => `${text}<Term id="G01">x</Term>` });
    const after = hashes({
      [paths.nl]: (text) => `${text}<Term id="G01">x</Term>`,
      'library/glossary.yaml': (text) => text.replace('nl: d', 'nl: e'),
    });
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed).toEqual(['zo-03-one nl', 'zo-03-one en']);
    const unused = hashes({
      'library/glossary.yaml': (text) =>
        `${text}G77: { term: { nl: a, en: a }, definition: { nl: a, en: a } }\n`,
    });
    expect(unused).toEqual(hashes());
  });
});
