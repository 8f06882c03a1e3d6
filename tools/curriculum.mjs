// `npm run curriculum`: writes the coverage of docs/curriculum.md from the content. With `--check`
// it only tells whether the page is stale, or names a file that is not there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { build } from './prepare.mjs';

await build(['@weft/mdx']);
const { coverCurriculum } = await import('../libs/mdx/dist/compile.js');

const root = path.resolve(import.meta.dirname, '..');
const page = path.join(root, 'docs/curriculum.md');
const [begin, end] = ['<!-- coverage: begin -->', '<!-- coverage: end -->'];

const cell = (value) => String(value).replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const sum = (modules, count) => modules.reduce((total, module) => total + count(module), 0);

/** Modules in numbers, with their sum. */
function moduleTable({ modules, medianWords }) {
  const counts = [
    (module) => module.ects,
    (module) => module.lessons,
    (module) => module.words.nl,
    (module) => module.words.en,
    (module) => module.activities,
    (module) => module.recalls,
    (module) => module.sources,
  ];
  const head = ['ECTS', 'lessons', 'words nl', 'words en', 'activities', 'recalls', 'sources'];
  const rows = modules.map((module) => [
    `${module.code} ${module.title.en}`,
    ...counts.map((count) => count(module)),
    `${module.openSpacePercent}%`,
  ]);
  const all = ['**All**', ...counts.map((count) => sum(modules, count)), ''];
  const median = `The lesson in the middle has ${medianWords.nl} words in Dutch and ${medianWords.en} in English, exercises not counted.`;
  return `${table(['module', ...head, 'open space'], [...rows, all])}\n\n${median}`;
}

const competenceTable = ({ competences }) =>
  table(
    ['competence', 'assessed in'],
    Object.entries(competences).map(([competence, codes]) => [competence, codes.join(', ')]),
  );

const outcomeTable = ({ modules }) =>
  table(
    ['outcome', 'learners can', 'EntreComp', 'taught in lesson', 'assessed by'],
    modules.flatMap(({ code, outcomes }) =>
      outcomes.map(({ id, text, entrecomp, taught, assessed }) => [
        `${code} ${id}`,
        text.en,
        entrecomp,
        taught.join(', '),
        assessed.map(({ en }) => en).join('; '),
      ]),
    ),
  );

const covered = coverCurriculum(path.join(root, 'content'));
if ('diagnostics' in covered) {
  console.error('the content has problems: run `npm run content:check`');
  process.exit(1);
}
const { coverage } = covered;
const written = readFileSync(page, 'utf8');
const [before, rest] = written.split(begin);
const after = rest?.split(end)[1];
if (after === undefined) throw new Error(`${page} has lost its markers ${begin} and ${end}`);

const sections = [
  `### Modules\n\n${moduleTable(coverage)}`,
  `### EntreComp competences\n\n${competenceTable(coverage)}`,
  `### Outcomes\n\n${outcomeTable(coverage)}`,
].join('\n\n');
const wanted = await format(`${before}${begin}\n\n${sections}\n\n${end}${after}`, {
  ...(await resolveConfig(page)),
  parser: 'markdown',
});
const lost = [...before.matchAll(/`((?:apps|libs|content|docs|tools)\/[^`]+)`/g)]
  .map(([, file]) => file)
  .filter((file) => !existsSync(path.join(root, file)));
for (const file of lost) console.error(`docs/curriculum.md names ${file}, which is not there`);
if (lost.length > 0) process.exitCode = 1;
if (!process.argv.includes('--check')) writeFileSync(page, wanted);
else if (written !== wanted) {
  console.error('docs/curriculum.md is stale: run `npm run curriculum`');
  process.exitCode = 1;
}
