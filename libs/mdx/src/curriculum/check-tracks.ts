import type { Diagnostic } from '../diagnostics.js';
import { suggest } from '../suggest.js';
import { checkCompetences } from './check-competences.js';
import { problemAt } from './check-modules.js';
import type { Curriculum, CurriculumModule, CurriculumTrack } from './curriculum.js';

/** Study hours that one ECTS credit stands for (ECTS Users' Guide, European Commission, 2015). */
const hoursOfCredit = { least: 25, most: 30 };

type PlacedModule = CurriculumTrack['file']['stages'][number]['modules'][number] & {
  path: PropertyKey[];
};

/** What is wrong inside each track, and between tracks and the modules that exist. */
export function checkTracks({ tracks, modules }: Curriculum): Diagnostic[] {
  const placed = tracks.flatMap((track) => placedModules(track));
  const unplaced = modules.flatMap(({ file, locate }): Diagnostic[] => {
    const entry = placed.find(({ code }) => code === file.code);
    if (!entry) {
      const hint = 'add it to a stage of a track';
      return [
        problemAt(locate, ['code'], {
          code: 'content/track',
          message: `no track holds ${file.code}`,
          hint,
        }),
      ];
    }
    return checkEntry({ file, locate }, entry);
  });
  return [
    ...tracks.flatMap(checkTrack),
    ...tracks.flatMap((track) => checkCompetences(track, modules)),
    ...modules.flatMap(checkHours),
    ...unplaced,
  ];
}

/** What a module and its track both say is the same. */
function checkEntry(
  { file, locate }: Pick<CurriculumModule, 'file' | 'locate'>,
  entry: PlacedModule,
): Diagnostic[] {
  const hint = 'make them equal';
  const differs = (key: 'ects' | 'hours' | 'prerequisites', code: string, message: string) =>
    JSON.stringify(file[key]) === JSON.stringify(entry[key])
      ? []
      : [problemAt(locate, [key], { code, message, hint })];
  const range = ({ min, max }: PlacedModule['hours']): string => `${min} to ${max}`;
  const list = (codes: string[]): string => codes.join(', ') || 'none';
  const says = (mine: unknown, theirs: unknown): string =>
    `the module says ${String(mine)} and its track ${String(theirs)}`;
  return [
    ...differs('ects', 'content/ects', `${says(file.ects, entry.ects)} ECTS`),
    ...differs('hours', 'content/hours', `${says(range(file.hours), range(entry.hours))} hours`),
    ...differs(
      'prerequisites',
      'content/prerequisite',
      `${says(list(file.prerequisites), list(entry.prerequisites))} as prerequisites`,
    ),
  ];
}

function checkHours({ file, locate }: CurriculumModule): Diagnostic[] {
  const least = file.ects * hoursOfCredit.least;
  const most = file.ects * hoursOfCredit.most;
  const { min, max } = file.hours;
  if (min >= least && max <= most && min <= max) return [];
  const message = `${file.ects} ECTS cannot be ${min} to ${max} hours`;
  const hint = `write at least ${least} and at most ${most}`;
  return [problemAt(locate, ['hours'], { code: 'content/hours', message, hint })];
}

const placedModules = ({ file }: CurriculumTrack): PlacedModule[] =>
  file.stages.flatMap((stage, row) =>
    stage.modules.map((module, index) => ({
      ...module,
      path: ['stages', row, 'modules', index],
    })),
  );

function checkTrack(track: CurriculumTrack): Diagnostic[] {
  const placed = placedModules(track);
  const sum = placed.reduce((total, { ects }) => total + ects, 0);
  const problems: Diagnostic[] = [];
  if (Math.abs(sum - track.file.ects) > 0.001) {
    problems.push(
      problemAt(track.locate, ['ects'], {
        code: 'content/ects',
        message: `the modules add up to ${sum} ECTS`,
        hint: `write ${sum}, or correct the modules`,
      }),
    );
  }
  for (const end of ['min', 'max'] as const) {
    const hours = placed.reduce((total, module) => total + module.hours[end], 0);
    if (hours === track.file.hours[end]) continue;
    problems.push(
      problemAt(track.locate, ['hours', end], {
        code: 'content/hours',
        message: `the modules add up to ${hours} hours`,
        hint: `write ${hours}, or correct the modules`,
      }),
    );
  }
  const codes = placed.map(({ code }) => code);
  placed.forEach(({ code, prerequisites, path }, position) => {
    if (codes.indexOf(code) < position) {
      const problem = {
        code: 'content/twice',
        message: `${code} stands in the track twice`,
        hint: 'remove one',
      };
      problems.push(problemAt(track.locate, path, problem));
    }
    prerequisites.forEach((wanted, index) => {
      if (codes.includes(wanted)) return;
      const message = `the track has no module ${wanted}`;
      const problem = { code: 'content/prerequisite', message, hint: suggest(wanted, codes) };
      problems.push(problemAt(track.locate, [...path, 'prerequisites', index], problem));
    });
  });
  return [...problems, ...checkCircles(track, placed)];
}

/** Modules that, by way of their prerequisites, need themselves. */
function checkCircles(track: CurriculumTrack, placed: readonly PlacedModule[]): Diagnostic[] {
  const needs = new Map(placed.map(({ code, prerequisites }) => [code, prerequisites]));
  const needed = (code: string, found = new Set<string>()): Set<string> => {
    for (const next of needs.get(code) ?? []) {
      if (!found.has(next)) needed(next, found.add(next));
    }
    return found;
  };
  return placed
    .filter(({ code }) => needed(code).has(code))
    .map(({ code, path }) =>
      problemAt(track.locate, [...path, 'prerequisites'], {
        code: 'content/prerequisite-circle',
        message: `${code} needs itself, by way of its prerequisites`,
        hint: 'remove one of them',
      }),
    );
}
