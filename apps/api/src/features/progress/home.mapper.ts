import type { ClothThread, Locale, NextStep, readHome } from '@weft/contracts';
import { type LessonState, moduleProgress, nextStep } from '@weft/rules';
import type { z } from 'zod';
import { type CatalogueSnapshot, toModuleSummary } from '../catalogue/index.js';
import { toHomeCohort, toHomeGoals } from './home-cohorts.mapper.js';
import { type FollowedCohort, toDue } from './home-due.mapper.js';
import type { HandInDue } from './home-hand-ins.js';
import type { DueRow, GoalRow, ReviewRow, RoundRow, TeamRow } from './home.repository.js';
import { toModuleLessons } from './module-lessons.js';

export type Home = z.input<(typeof readHome)['response']>;

type States = ReadonlyMap<string, LessonState>;
type TrackModule = CatalogueSnapshot['modules'][number];

/** How many finished lessons the home lists. */
const mostRecent = 5;

interface Given {
  states: States;
  cohorts: readonly FollowedCohort[];
  dates: readonly DueRow[];
  goals: readonly GoalRow[];
  teams: readonly TeamRow[];
  handIns: readonly HandInDue[];
  reviews: readonly ReviewRow[];
  rounds: readonly RoundRow[];
  skipped: readonly string[];
  /** Cards to practise today. */
  practice: number;
}

/** The learner home from what is published and what is known of the learner. */
export function toHome(given: Given, catalogue: CatalogueSnapshot, locale: Locale): Home {
  const { states, cohorts, practice } = given;
  const { modules } = catalogue;
  const nextStep = toNextStep({ states, cohorts }, catalogue, locale);
  const current = nextStep.lesson?.id ?? null;
  return {
    nextStep,
    due: toDue(given, catalogue, locale),
    practice,
    goals: toHomeGoals(given, { catalogue, locale, current }),
    cohorts: cohorts.map((cohort) => toHomeCohort(cohort, { catalogue, states, locale })),
    ects: {
      earned: sumEcts(modules.filter((module) => isFinished(module, states))),
      total: sumEcts(modules),
    },
    cloth: modules.map((module) => toThread(module, states, locale)),
    recent: toRecent(catalogue, states, locale),
  };
}

/** The modules of the learner's cohorts come first, in their order; then all others. */
function toNextStep(
  { states, cohorts }: Pick<Given, 'states' | 'cohorts'>,
  catalogue: CatalogueSnapshot,
  locale: Locale,
): NextStep {
  const followed = cohorts.flatMap(({ track }) => track.stages.flatMap(({ modules }) => modules));
  const codes = new Set(
    [...followed, ...catalogue.modules.map(({ planned }) => planned)].map(({ code }) => code),
  );
  const published = [...codes].flatMap((code) => catalogue.moduleByCode(code) ?? []);
  const { reason, lessonId } = nextStep(published.map(toModuleLessons), states);
  const found = lessonId === null ? undefined : catalogue.lesson(lessonId);
  if (!found) return { reason, lesson: null };
  const { module, lesson } = found;
  return {
    reason,
    lesson: {
      id: lesson.file.id,
      slug: lesson.file.slug,
      title: lesson.file.title[locale],
      question: lesson.file.question[locale],
      minutes: lesson.file.minutes,
      moduleSlug: module.file.slug,
      moduleTitle: module.file.title[locale],
      blockId: states.get(lesson.file.id)?.blockId ?? null,
    },
  };
}

function toThread(module: TrackModule, states: States, locale: Locale): ClothThread {
  const { code, title, ects, status, slug } = toModuleSummary(module, locale);
  const lessons = module.published?.lessons ?? [];
  const cells = lessons.map(({ file }) => ({
    lessonId: file.id,
    title: file.title[locale],
    state: cellState(states.get(file.id)),
  }));
  return { code, title, ects, status, slug, cells };
}

function cellState(state: LessonState | undefined): ClothThread['cells'][number]['state'] {
  if (state?.completedAt) return 'complete';
  return state?.openedAt ? 'started' : 'open';
}

function toRecent(catalogue: CatalogueSnapshot, states: States, locale: Locale): Home['recent'] {
  return [...states.values()]
    .flatMap(({ lessonId, completedAt }) => {
      const found = catalogue.lesson(lessonId);
      if (!completedAt || !found) return [];
      return [{ lessonId, title: found.lesson.file.title[locale], completedAt }];
    })
    .sort((a, b) => b.completedAt.localeCompare(a.completedAt))
    .slice(0, mostRecent);
}

function isFinished({ published }: TrackModule, states: States): boolean {
  return published !== null && moduleProgress(toModuleLessons(published), states).percent === 100;
}

function sumEcts(modules: readonly TrackModule[]): number {
  return modules.reduce(
    (sum, { planned, published }) => sum + (published?.file ?? planned).ects,
    0,
  );
}
