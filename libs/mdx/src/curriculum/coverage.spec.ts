import { rmSync } from 'node:fs';
import { paths, writeContent } from './content-folder.testkit.js';
import { coverCurriculum } from './coverage.js';

const cover = (edits: Parameters<typeof writeContent>[0] = {}) => {
  const folder = writeContent(edits);
  const covered = coverCurriculum(folder);
  rmSync(folder, { recursive: true });
  return covered;
};

it('counts what is there, and says where outcomes are taught and assessed', () => {
  expect(cover()).toMatchObject({
    coverage: {
      modules: [
        {
          code: 'ZO-03',
          ects: 4,
          openSpacePercent: 20,
          lessons: 1,
          words: { nl: 1002, en: 1002 },
          activities: 0,
          recalls: 0,
          sources: 2,
          outcomes: [{ id: 'LO1', entrecomp: 'IO2', taught: [1], assessed: Array(3).fill({}) }],
        },
      ],
      competences: { IO2: ['ZO-03'], IO3: [] },
      medianWords: { nl: 1002, en: 1002 },
    },
  });
});

it('counts nothing while something is wrong', () => {
  expect(cover({ [paths.nl]: () => '<Nothing />\n' })).toMatchObject({ diagnostics: [{}] });
});
