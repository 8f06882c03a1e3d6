import type { HomeCohort, Locale } from '@weft/contracts';
import { type LessonState, moduleProgress } from '@weft/rules';
import type { CatalogueSnapshot } from '../catalogue/index.js';
import type { FollowedCohort } from './home-due.mapper.js';
import type { GoalRow } from './home.repository.js';
import { toModuleLessons } from './module-lessons.js';

type States = ReadonlyMap<string, LessonState>;

/** How far a learner is in the modules of one cohort. */
export function toHomeCohort(
  { id, title, endsOn, track }: FollowedCohort,
  { catalogue, states, locale }: { catalogue: CatalogueSnapshot; states: States; locale: Locale },
): HomeCohort {
  const modules = track.stages.flatMap((stage) => stage.modules);
  const progress = modules.map(({ code, ects }) => {
    const published = catalogue.moduleByCode(code);
    const { completed, total, percent } = published
      ? moduleProgress(toModuleLessons(published), states)
      : { completed: 0, total: 0, percent: 0 };
    return { completed, total, earned: percent === 100 ? ects : 0 };
  });
  const sum = (key: 'completed' | 'total' | 'earned') =>
    progress.reduce((all, one) => all + one[key], 0);
  return {
    id,
    title,
    trackTitle: track.title[locale],
    endsOn,
    modules: modules.map(({ code }) => code),
    ects: { earned: sum('earned'), total: track.ects },
    lessons: { completed: sum('completed'), total: sum('total') },
  };
}

/**
 * Whether to ask for a goal (P2): in the module that is being worked in, after its first lesson was
 * opened and before it is finished, unless there is one or the learner said no. And how many goals
 * of finished modules nobody looked back on.
 */
export function toHomeGoals(
  {
    goals,
    skipped,
    states,
  }: { goals: readonly GoalRow[]; skipped: readonly string[]; states: States },
  {
    catalogue,
    locale,
    current,
  }: { catalogue: CatalogueSnapshot; locale: Locale; current: string | null },
) {
  const isFinished = (code: string) => {
    const module = catalogue.moduleByCode(code);
    return module !== undefined && moduleProgress(toModuleLessons(module), states).percent === 100;
  };
  const lookBack = goals.filter(
    ({ moduleCode, outcome }) => outcome === null && moduleCode !== null && isFinished(moduleCode),
  ).length;
  const module = current === null ? undefined : catalogue.lesson(current)?.module;
  const [first] = module?.lessons ?? [];
  const code = module?.file.code;
  const begun = first !== undefined && states.has(first.file.id);
  const answered =
    code === undefined || skipped.includes(code) || goals.some((goal) => goal.moduleCode === code);
  const ask =
    module && begun && !answered
      ? { moduleCode: module.file.code, moduleTitle: module.file.title[locale] }
      : null;
  return { ask, lookBack };
}
