import type { Diagnostic } from '../diagnostics.js';
import { suggest } from '../suggest.js';
import { problemAt } from './check-modules.js';
import type { Curriculum, CurriculumRound } from './curriculum.js';

/** Every round that ships as an example names entries, sources and themes that are there. */
export const checkRounds = (curriculum: Curriculum): Diagnostic[] =>
  curriculum.rounds.flatMap((round) => [
    ...checkNames(round, curriculum),
    ...checkGroups(round, curriculum),
  ]);

interface Named {
  path: PropertyKey[];
  name: string;
  /** What it should be one of. */
  known: readonly string[];
}

function checkNames({ file, locate }: CurriculumRound, { library }: Curriculum): Diagnostic[] {
  const entries = (library.collections.polls?.entries ?? []).map(({ id }) => id);
  const themes = file.themes.map(({ id }) => id);
  const polls = file.polls.map(({ entry }) => entry);
  const named: Named[] = [
    { path: ['source'], name: file.source, known: Object.keys(library.sources) },
    { path: ['goals'], name: file.goals, known: entries },
    { path: ['roles', 'entry'], name: file.roles.entry, known: entries },
    ...polls.map((name, at) => ({ path: ['polls', at, 'entry'], name, known: entries })),
    ...file.findings.flatMap((finding, at): Named[] => [
      { path: ['findings', at, 'entry'], name: finding.entry, known: entries },
      ...finding.polls.map((name) => ({ path: ['findings', at, 'polls'], name, known: polls })),
      ...finding.themes.map((name) => ({ path: ['findings', at, 'themes'], name, known: themes })),
    ]),
  ];
  return named.flatMap(({ path, name, known }) =>
    known.includes(name)
      ? []
      : [
          problemAt(locate, path, {
            code: 'content/round',
            message: `there is no ${String(path.at(-1))} "${name}"`,
            hint: suggest(name, known),
          }),
        ],
  );
}

/** Each point of the entry that counts roles is a whole number, and is of one role. */
function checkGroups({ file, locate }: CurriculumRound, { library }: Curriculum): Diagnostic[] {
  const entry = library.collections.polls?.entries.find(({ id }) => id === file.roles.entry);
  if (!entry) return []; // told already
  const points = Array.isArray(entry.points) ? (entry.points as { text: { nl: string } }[]) : [];
  const counted = points.every(({ text }) => /^\d+$/.test(text.nl));
  return counted && points.length === file.roles.are.length
    ? []
    : [
        problemAt(locate, ['roles', 'are'], {
          code: 'content/round',
          message: `the points of ${entry.id} are not one number for each of these roles`,
          hint: 'write a role for each point, and a number in each',
        }),
      ];
}
