import type { Diagnostic, Problem } from '../diagnostics.js';
import { suggest } from '../suggest.js';
import type { Curriculum, CurriculumModule, Locate } from './curriculum.js';

/** A problem at a key path of a content file. */
export const problemAt = (
  locate: Locate,
  path: readonly PropertyKey[],
  problem: Problem,
): Diagnostic => ({ ...locate(path), ...problem });

/** What is wrong between the files of each module, and between modules. */
export function checkModules({ modules }: Curriculum): Diagnostic[] {
  return [
    ...checkUnique(modules.map(({ file, locate }) => ({ locate, key: 'code', value: file.code }))),
    ...checkUnique(modules.map(({ file, locate }) => ({ locate, key: 'slug', value: file.slug }))),
    ...checkUnique(
      modules.flatMap(({ lessons, assignment }) =>
        [...lessons, assignment].map(({ file, locate }) => ({ locate, key: 'id', value: file.id })),
      ),
    ),
    ...modules.flatMap((module) => [
      ...checkUnique(
        module.lessons.map(({ file, locate }) => ({ locate, key: 'slug', value: file.slug })),
      ),
      ...checkOutcomes(module),
      ...checkRubric(module),
    ]),
  ];
}

function checkUnique(
  entries: readonly { locate: Locate; key: string; value: string }[],
): Diagnostic[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ locate, key, value }): Diagnostic[] => {
    const first = seen.get(value);
    seen.set(value, first ?? locate().file);
    if (first === undefined) return [];
    const message = `the ${key} ${value} is already used in ${first}`;
    return [problemAt(locate, [key], { code: 'content/twice', message, hint: 'choose another' })];
  });
}

/** Lessons and criteria name outcomes of the module; every outcome is taught and assessed. */
function checkOutcomes({ file, lessons, assignment, locate }: CurriculumModule): Diagnostic[] {
  const known = file.outcomes.map(({ id }) => id);
  const unknown = (at: Locate, path: PropertyKey[], id: string): Diagnostic[] =>
    known.includes(id)
      ? []
      : [
          problemAt(at, path, {
            code: 'content/outcome-unknown',
            message: `the module has no outcome ${id}`,
            hint: suggest(id, known),
          }),
        ];
  const taught = new Set(lessons.flatMap((lesson) => lesson.file.outcomes));
  const assessed = new Set(assignment.file.rubric.flatMap(({ outcomes }) => outcomes));
  return [
    ...lessons.flatMap((lesson) =>
      lesson.file.outcomes.flatMap((id, index) => unknown(lesson.locate, ['outcomes', index], id)),
    ),
    ...assignment.file.rubric.flatMap((criterion, row) =>
      criterion.outcomes.flatMap((id, index) =>
        unknown(assignment.locate, ['rubric', row, 'outcomes', index], id),
      ),
    ),
    ...file.outcomes.flatMap(({ id }, index) => {
      const lacks = (code: string, message: string, hint: string): Diagnostic =>
        problemAt(locate, ['outcomes', index], { code, message, hint });
      return [
        ...(taught.has(id)
          ? []
          : [
              lacks(
                'content/outcome-untaught',
                `no lesson teaches ${id}`,
                'name it in the outcomes of a lesson, or remove it',
              ),
            ]),
        ...(assessed.has(id)
          ? []
          : [
              lacks(
                'content/outcome-unassessed',
                `no criterion of the rubric assesses ${id}`,
                'name it in the outcomes of a criterion, or remove it',
              ),
            ]),
      ];
    }),
  ];
}

/** The weights of a rubric and of the team's own criterion are percents of one whole. */
function checkRubric({ assignment }: CurriculumModule): Diagnostic[] {
  const { rubric, teamCriterion } = assignment.file;
  const total = rubric.reduce((sum, { weight }) => sum + weight, teamCriterion.weight);
  if (Math.abs(total - 100) < 0.001) return [];
  return [
    problemAt(assignment.locate, ['rubric'], {
      code: 'content/weights',
      message: `the weights add up to ${total} percent, the team’s criterion included`,
      hint: 'make them 100 together',
    }),
  ];
}
