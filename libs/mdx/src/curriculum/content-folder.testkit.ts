import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checkCurriculum } from './check-curriculum.js';

const inBoth = (text: string): string => `{ nl: ${text}, en: ${text} }`;
/** A text in both languages, as YAML. */
export const both = inBoth('t');
const words = (count: number): string => 'Een zin van vijf woorden.\n\n'.repeat(count / 5);

const level = (id: string, points: number): string =>
  `{ id: ${id}, title: ${inBoth('t')}, points: ${points}, text: ${inBoth('t')} }`;
const criterion = (id: string): string =>
  `  - { id: ${id}, title: ${inBoth('t')}, outcomes: [LO1], weight: 30, levels: [${level('a', 0)}, ${level('b', 1)}, ${level('c', 2)}] }`;
const milestone = (id: string): string =>
  `  - { id: ${id}, title: ${inBoth('t')}, text: ${inBoth('t')} }`;
const source = (id: string, language: string): string =>
  `  - { id: ${id}, title: T, publisher: P, url: 'https://example.org', language: ${language}, accessed: '2026-01-01', review: '2027-01-01' }`;
const parts = ['prework', 'contact', 'followup']
  .map((kind) => `<Part kind="${kind}" minutes={20} />\n\n`)
  .join('');

const module = 'modules/ZO-03-test';
const lesson = `${module}/lessons/01-one`;

/** A small curriculum in which everything is right, as paths and texts. */
const rightFiles: Record<string, string> = {
  'library/glossary.yaml': `G01: { term: ${inBoth('t')}, definition: ${inBoth('d')} }\n`,
  'tracks/zo.yaml': `slug: zo
version: 1.0.0
title: ${inBoth('t')}
summary: ${inBoth('t')}
note: ${inBoth('t')}
ects: 6
hours: { min: 150, max: 180 }
stages:
  - id: one
    title: ${inBoth('t')}
    modules:
      - { code: ZO-03, title: ${inBoth('t')}, ects: 4, hours: { min: 100, max: 120 }, prerequisites: [] }
      - { code: ZO-04, title: ${inBoth('t')}, ects: 2, hours: { min: 50, max: 60 }, prerequisites: [ZO-03] }
`,
  [`${module}/module.yaml`]: `code: ZO-03
slug: test
version: 1.0.0
title: ${inBoth('t')}
summary: ${inBoth('t')}
ects: 4
hours: { min: 100, max: 120 }
course: A
prerequisites: []
openSpacePercent: 20
openSpace: ${inBoth('t')}
entrecompLevel: foundation
outcomes:
  - { id: LO1, text: ${inBoth('t')}, bloom: apply, entrecomp: IO2 }
countries: { BE: null, GR: null, LT: null, IS: null }
`,
  [`${module}/assignment/assignment.yaml`]: `id: zo-03-assignment
title: ${inBoth('t')}
deliverable: ${inBoth('t')}
coCreated: ${inBoth('t')}
teamCriterion: { prompt: ${inBoth('t')}, weight: 10 }
milestones:
${milestone('a')}
${milestone('b')}
rubric:
${criterion('a')}
${criterion('b')}
${criterion('c')}
`,
  [`${module}/assignment/nl.mdx`]: 'Opdracht.\n',
  [`${module}/assignment/en.mdx`]: 'Assignment.\n',
  [`${lesson}/lesson.yaml`]: `id: zo-03-one
slug: one
title: ${inBoth('t')}
summary: ${inBoth('t')}
question: ${inBoth('t')}
minutes: 60
outcomes: [LO1]
national: []
sources:
${source('a', 'nl')}
${source('b', 'en')}
`,
  [`${lesson}/nl.mdx`]: `## Een\n\n[x](/modules/test/one)\n\n${words(1000)}${parts}`,
  [`${lesson}/en.mdx`]: `## One\n\n[x](/modules/test)\n\n${words(1000)}${parts}`,
};

export const paths = {
  track: 'tracks/zo.yaml',
  module: `${module}/module.yaml`,
  assignment: `${module}/assignment/assignment.yaml`,
  lesson: `${lesson}/lesson.yaml`,
  activities: `${lesson}/activities.yaml`,
  nl: `${lesson}/nl.mdx`,
  en: `${lesson}/en.mdx`,
};

/** The module that the track announces after the first, with one lesson: the first once more. */
export const secondModule: Record<string, () => string> = Object.fromEntries(
  Object.entries(rightFiles)
    .filter(([path]) => path.startsWith(module))
    .map(([path, text]) => [
      path.replace('ZO-03-test', 'ZO-04-second'),
      () =>
        text
          .replaceAll('ZO-03', 'ZO-04')
          .replaceAll('zo-03', 'zo-04')
          .replace('slug: test', 'slug: second')
          .replace('ects: 4', 'ects: 2')
          .replace('hours: { min: 100, max: 120 }', 'hours: { min: 50, max: 60 }')
          .replace('prerequisites: []', 'prerequisites: [ZO-03]'),
    ]),
);

/** By path: what to make of a text, which is empty for a file that is not there yet. */
export type Edits = Record<string, (text: string) => string>;

/** The day on which the small curriculum is checked. */
export const today = '2026-11-22';

/**
 * Writes the small curriculum into a new folder for temporary files.
 *
 * @returns the folder
 */
export function writeContent(edits: Edits = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'weft-content-'));
  for (const path of new Set([...Object.keys(rightFiles), ...Object.keys(edits)])) {
    const text = rightFiles[path] ?? '';
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), edits[path]?.(text) ?? text);
  }
  return folder;
}

/** What the check finds in the edited curriculum, as `file:line:column code`. */
export function problemsOf(edits: Edits): string[] {
  const folder = writeContent(edits);
  const { diagnostics } = checkCurriculum(folder, today);
  rmSync(folder, { recursive: true });
  return diagnostics.map(
    ({ file, line, column, code }) => `${relative(folder, file)}:${line}:${column} ${code}`,
  );
}
