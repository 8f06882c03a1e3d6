import { competences } from '@weft/rules';
import type { Diagnostic } from '../diagnostics.js';
import { problemAt } from './check-modules.js';
import type { CurriculumModule, CurriculumTrack } from './curriculum.js';

/** The modules that assess each competence: some rubric criterion names an outcome of it. */
export function assessedIn(modules: readonly CurriculumModule[]): Map<string, string[]> {
  const found = new Map<string, string[]>(competences.map((competence) => [competence, []]));
  for (const { file, assignment } of modules) {
    const assessed = new Set(assignment.file.rubric.flatMap(({ outcomes }) => outcomes));
    const here = file.outcomes.filter(({ id }) => assessed.has(id));
    for (const competence of new Set(here.map(({ entrecomp }) => entrecomp))) {
      found.get(competence)?.push(file.code);
    }
  }
  return found;
}

/** A track assesses every competence (P15), once all of its modules are there. */
export function checkCompetences(
  track: CurriculumTrack,
  modules: readonly CurriculumModule[],
): Diagnostic[] {
  const codes = track.file.stages.flatMap((stage) => stage.modules.map(({ code }) => code));
  const there = modules.filter(({ file }) => codes.includes(file.code));
  if (there.length < codes.length) return [];
  return [...assessedIn(there)]
    .filter(([, by]) => by.length === 0)
    .map(([competence]) =>
      problemAt(track.locate, ['stages'], {
        code: 'content/competence',
        message: `no module assesses the EntreComp competence ${competence}`,
        hint: 'give an outcome of it to a rubric criterion',
      }),
    );
}
