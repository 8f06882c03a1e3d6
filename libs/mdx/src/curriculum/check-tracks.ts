import type { Diagnostic } from '../diagnostics.js';
import { suggest } from '../suggest.js';
import { problemAt } from './check-modules.js';
import type { Curriculum, CurriculumTrack } from './curriculum.js';

interface PlacedModule {
  code: string;
  ects: number;
  prerequisites: string[];
  path: PropertyKey[];
}

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
    if (entry.ects === file.ects) return [];
    const message = `the module says ${file.ects} ECTS and its track ${entry.ects}`;
    return [
      problemAt(locate, ['ects'], { code: 'content/ects', message, hint: 'make them equal' }),
    ];
  });
  return [...tracks.flatMap(checkTrack), ...unplaced];
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
