import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const both = (text: string): string => `{ nl: ${text}, en: ${text} }`;
const words = (count: number): string => 'Een zin van vijf woorden.\n\n'.repeat(count / 5);

const level = (id: string, points: number): string =>
  `{ id: ${id}, title: ${both('t')}, points: ${points}, text: ${both('t')} }`;
const criterion = (id: string): string =>
  `  - { id: ${id}, title: ${both('t')}, outcomes: [LO1], weight: 30, levels: [${level('a', 0)}, ${level('b', 1)}, ${level('c', 2)}] }`;
const milestone = (id: string): string =>
  `  - { id: ${id}, title: ${both('t')}, text: ${both('t')} }`;

const module = 'modules/ZO-03-test';
const lesson = `${module}/lessons/01-one`;

/** A small curriculum in which everything is right, as paths and texts. */
const rightFiles: Record<string, string> = {
  'library/glossary.yaml': `G01: { term: ${both('t')}, definition: ${both('d')} }\n`,
  'tracks/zo.yaml': `slug: zo
version: 1.0.0
title: ${both('t')}
summary: ${both('t')}
note: ${both('t')}
ects: 6
hours: { min: 1, max: 2 }
stages:
  - id: one
    title: ${both('t')}
    modules:
      - { code: ZO-03, title: ${both('t')}, ects: 4, hours: { min: 1, max: 2 }, prerequisites: [] }
      - { code: ZO-04, title: ${both('t')}, ects: 2, hours: { min: 1, max: 2 }, prerequisites: [ZO-03] }
`,
  [`${module}/module.yaml`]: `code: ZO-03
slug: test
version: 1.0.0
title: ${both('t')}
summary: ${both('t')}
ects: 4
hours: { min: 1, max: 2 }
course: A
prerequisites: []
openSpacePercent: 20
openSpace: ${both('t')}
entrecompLevel: foundation
outcomes:
  - { id: LO1, text: ${both('t')}, bloom: apply, entrecomp: IO2 }
countries: { BE: null, GR: null, LT: null, IS: null }
`,
  [`${module}/assignment/assignment.yaml`]: `id: zo-03-assignment
title: ${both('t')}
deliverable: ${both('t')}
coCreated: ${both('t')}
teamCriterion: { prompt: ${both('t')}, weight: 10 }
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
title: ${both('t')}
summary: ${both('t')}
question: ${both('t')}
minutes: 60
outcomes: [LO1]
national: []
sources:
  - { id: a, title: T, publisher: P, url: 'https://example.org', accessed: '2026-01-01', review: '2027-01-01' }
`,
  [`${lesson}/nl.mdx`]: `## Een\n\n[x](/modules/test/one)\n\n${words(1000)}`,
  [`${lesson}/en.mdx`]: `## One\n\n[x](/modules/test)\n\n${words(1000)}`,
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

/**
 * Writes the small curriculum into a new folder for temporary files.
 *
 * @param edits by path: what to make of a text, which is empty for a file that is not there yet
 * @returns the folder
 */
export function writeContent(edits: Record<string, (text: string) => string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'weft-content-'));
  for (const path of new Set([...Object.keys(rightFiles), ...Object.keys(edits)])) {
    const text = rightFiles[path] ?? '';
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), edits[path]?.(text) ?? text);
  }
  return folder;
}
