import { draftParts, splitPath, swapLessons, titleIn } from './draft-tree.js';

const paths = [
  'module.yaml',
  'assignment/nl.mdx',
  'assignment/assignment.yaml',
  'lessons/02-weft/en.mdx',
  'lessons/02-weft/en-GR.mdx',
  'lessons/02-weft/nl.mdx',
  'lessons/02-weft/lesson.yaml',
  'lessons/01-warp/activities.yaml',
];

describe('the files of a draft', () => {
  it('stand by lesson, general texts before those of a country', () => {
    const [warp, weft, assignment] = draftParts(paths);
    expect(warp).toMatchObject({
      folder: 'lessons/01-warp',
      order: 1,
      activities: 'lessons/01-warp/activities.yaml',
    });
    expect(weft?.texts.map(({ path }) => splitPath(path)[1])).toEqual([
      'nl.mdx',
      'en.mdx',
      'en-GR.mdx',
    ]);
    expect(assignment).toMatchObject({ order: null, facts: 'assignment/assignment.yaml' });
  });

  it('swap places by their numbers, and not beyond the ends', () => {
    const parts = draftParts(paths);
    expect(swapLessons(parts, 'lessons/02-weft', -1)).toEqual([
      { from: 'lessons/02-weft', to: 'lessons/01-weft' },
      { from: 'lessons/01-warp', to: 'lessons/02-warp' },
    ]);
    expect(swapLessons(parts, 'lessons/02-weft', 1)).toEqual([]);
  });

  it.each([
    ['id: a\ntitle:\n  nl: De diamant\n  en: The diamond\nsummary:\n  nl: Nee\n', 'De diamant'],
    ["title: { nl: 'Komma, dus', en: Comma }\n", 'Komma, dus'],
    ['title:\r\n  en: Only\r\n  nl: "Na: elkaar"\r\n', 'Na: elkaar'],
    ['title:\n  nl: Beeld, zinnen, vragen\n  en: Image\n', 'Beeld, zinnen, vragen'],
    ['title: { nl: Kaart, en: Map }\n', 'Kaart'],
    ['title:\n  nl: >-\n    Lang\n', null],
    ['id: a\n', null],
  ])('have the title of their YAML: %j', (yaml, title) => {
    expect(titleIn(yaml, 'nl')).toBe(title);
  });
});
