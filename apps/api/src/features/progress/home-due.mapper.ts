import type { content, DueItem, Locale } from '@weft/contracts';
import type { LessonState } from '@weft/rules';
import type { CatalogueSnapshot } from '../catalogue/index.js';
import { teamDue, titleOf } from './home-team.mapper.js';
import type { HandInDue } from './home-hand-ins.js';
import type {
  CohortRow,
  DueRow,
  GoalRow,
  ReviewRow,
  RoundRow,
  TeamRow,
} from './home.repository.js';

type States = ReadonlyMap<string, LessonState>;

/** A cohort with the track that it follows. */
export type FollowedCohort = CohortRow & { track: content.TrackFile };

interface Given {
  cohorts: readonly FollowedCohort[];
  dates: readonly DueRow[];
  goals: readonly GoalRow[];
  teams: readonly TeamRow[];
  handIns: readonly HandInDue[];
  reviews: readonly ReviewRow[];
  rounds: readonly RoundRow[];
  states: States;
}

/** More would hide what comes first. */
const mostDue = 8;

/**
 * What is due, what has no day first and then soonest first, from every source. A new source adds its items to this list, each with
 * a `source` of its own.
 */
export function toDue(
  { cohorts, dates, goals, states, teams, handIns, reviews, rounds }: Given,
  catalogue: CatalogueSnapshot,
  locale: Locale,
): DueItem[] {
  const titles = { catalogue, locale };
  const followed = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
  return [
    ...dates.flatMap((date) => {
      const cohort = followed.get(date.cohortId);
      if (!cohort) return [];
      if (date.kind === 'lesson') return lessonDue(cohort, date, titles);
      return stageDue(cohort, date, { ...titles, states });
    }),
    ...goals.flatMap(goalDue),
    ...handIns.map((handIn) => handInDue(handIn, locale)),
    ...reviews.map((review) => reviewDue(review, titles)),
    ...rounds.map((round) => roundDue(round, locale)),
    ...teams.flatMap((team) => {
      const track = followed.get(team.cohortId)?.track ?? null;
      return teamDue({ team, track, dates }, catalogue, locale);
    }),
  ]
    .sort((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''))
    .slice(0, mostDue);
}

interface Titles {
  catalogue: CatalogueSnapshot;
  locale: Locale;
}

function lessonDue(
  { title: place, today }: FollowedCohort,
  { targetId, dueOn, extended }: DueRow,
  { catalogue, locale }: Titles,
): DueItem[] {
  const found = catalogue.lesson(targetId);
  if (!found) return [];
  const { module, lesson } = found;
  const path = `/modules/${module.file.slug}/${lesson.file.slug}`;
  const title = lesson.file.title[locale];
  const late = dueOn < today;
  return [{ source: 'lesson', id: targetId, title, place, path, dueOn, late, extended }];
}

/** A stage is done once every lesson in it that can be read is. */
function stageDue(
  { title: place, today, track }: FollowedCohort,
  { targetId, dueOn, extended }: DueRow,
  { catalogue, locale, states }: Titles & { states: States },
): DueItem[] {
  const stage = track.stages.find(({ id }) => id === targetId);
  const modules = (stage?.modules ?? []).flatMap(({ code }) => catalogue.moduleByCode(code) ?? []);
  const open = modules.find(({ lessons }) =>
    lessons.some(({ file }) => !states.get(file.id)?.completedAt),
  );
  if (!stage || !open) return [];
  const title = stage.title[locale];
  const path = `/modules/${open.file.slug}`;
  const late = dueOn < today;
  return [{ source: 'stage', id: targetId, title, place, path, dueOn, late, extended }];
}

const words = {
  nl: {
    handIn: (title: string) => `Dien in: ${title}`,
    review: (title: string) => `Geef feedback aan anderen: ${title}`,
    round: (title: string) => `Lees mee: ${title}`,
  },
  en: {
    handIn: (title: string) => `Hand in: ${title}`,
    review: (title: string) => `Give feedback to others: ${title}`,
    round: (title: string) => `Read along: ${title}`,
  },
} satisfies Record<Locale, unknown>;

function handInDue(
  { team: { teamId, name }, assignmentId, titles, ...when }: HandInDue,
  locale: Locale,
): DueItem {
  return {
    ...{ source: 'hand-in', id: `${teamId} ${assignmentId}`, place: name, ...when },
    title: words[locale].handIn(titles[locale]),
    path: `/teams/${teamId}/hand-in/${assignmentId}`,
  };
}

function reviewDue(
  { id, cohortTitle: place, assignmentId, dueOn, late }: ReviewRow,
  { catalogue, locale }: Titles,
): DueItem {
  const title = titleOf(assignmentId, catalogue, locale) ?? assignmentId;
  return {
    ...{ source: 'review', id, place, dueOn, late, extended: false },
    ...{ title: words[locale].review(title), path: `/reviews/${id}` },
  };
}

function roundDue({ id, title, moduleCode: place, dueOn }: RoundRow, locale: Locale): DueItem {
  return {
    ...{ source: 'round', id, place, dueOn, late: false, extended: false },
    ...{ title: words[locale].round(title), path: `/rounds/${id}` },
  };
}

function goalDue({ id, text, dueOn, outcome }: GoalRow): DueItem[] {
  if (dueOn === null || outcome !== null) return [];
  const late = dueOn < new Date().toISOString().slice(0, 10);
  const own = { place: '', path: '/me/goals', extended: false };
  return [{ source: 'goal', id, title: text, dueOn, late, ...own }];
}
