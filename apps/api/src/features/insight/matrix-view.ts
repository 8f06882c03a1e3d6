import type { Background, MatrixSort, StuckReason } from '@weft/contracts';
import {
  type CohortFacts,
  findStuck,
  type LearnerFacts,
  type StuckFinding,
  todayIn,
} from '@weft/rules';
import type { CohortNow } from './board-cache.js';
import type { CohortBoard, LearnerRecord } from './cohort-board.js';

/** A module of the track with its lessons, in the language that was asked for. */
export interface TrackPart {
  code: string;
  title: string;
  stageId: string;
  lessons: readonly { id: string; title: string; minutes: number }[];
  ects: number;
  hours: { min: number; max: number };
}

/** A learner with what was found about her. */
export interface MatrixEntry {
  record: LearnerRecord;
  /** Lessons finished. */
  done: number;
  stuck: readonly StuckFinding[];
}

/** Which learners, in which order. */
export interface Chosen {
  search?: string | undefined;
  background?: Background | 'none' | undefined;
  stuck?: 'any' | StuckReason['rule'] | undefined;
  sort: MatrixSort;
  direction: 'up' | 'down';
}

/** Days of a cohort. */
interface Period {
  startsOn: string;
  endsOn: string;
  timeZone: string;
}

const none: ReadonlyMap<string, string> = new Map();

const found = new WeakMap<CohortBoard, { key: string; entries: readonly MatrixEntry[] }>();

/** Every learner by name, with findings; kept until something changes or the day is over. */
export function entriesOf(
  { board, moment }: CohortNow,
  parts: readonly TrackPart[],
  period: Period,
): readonly MatrixEntry[] {
  const today = todayIn(period.timeZone, moment.at);
  const dates = JSON.stringify([period, moment.stages, moment.stretched]);
  const key = `${board.revision} ${today} ${dates}`;
  const known = found.get(board);
  if (known?.key === key) return known.entries;
  const facts = factsOf({ board, moment }, parts, { ...period, today });
  const stretched = new Map<string, Map<string, string>>();
  for (const { accountId, stageId, until } of moment.stretched) {
    const own = stretched.get(accountId) ?? new Map<string, string>();
    stretched.set(accountId, own.set(stageId, until));
  }
  const places = new Map(board.lessonIds.map((id, place) => [id, place]));
  const entries = board.learners.map((record): MatrixEntry => {
    const own = stretched.get(record.accountId);
    const learner = learnerFacts(record, places, own ?? none);
    const done = record.done.reduce((sum, at) => sum + (at > 0 ? 1 : 0), 0);
    return { record, done, stuck: findStuck(learner, facts) };
  });
  found.set(board, { key, entries });
  return entries;
}

/** The learners that were chosen, in the order that was asked for; equals stay by name. */
export function choose(entries: readonly MatrixEntry[], chosen: Chosen): MatrixEntry[] {
  const words = chosen.search?.toLowerCase();
  const left = entries.filter(({ record, stuck }) => {
    if (words && !`${record.displayName}\n${record.email}`.toLowerCase().includes(words)) {
      return false;
    }
    if (chosen.background && (record.background ?? 'none') !== chosen.background) return false;
    return (
      !chosen.stuck || stuck.some(({ rule }) => chosen.stuck === 'any' || rule === chosen.stuck)
    );
  });
  const turn = chosen.direction === 'up' ? 1 : -1;
  if (chosen.sort === 'name') return turn === 1 ? left : left.reverse();
  const value = values[chosen.sort];
  return left.sort((one, other) => turn * (value(one) - value(other)));
}

const values = {
  progress: ({ done }: MatrixEntry) => done,
  active: ({ record }: MatrixEntry) => record.lastActive,
  stuck: ({ stuck }: MatrixEntry) => stuck.length,
} satisfies Record<Exclude<MatrixSort, 'name'>, (entry: MatrixEntry) => number>;

function factsOf(
  { board, moment }: CohortNow,
  parts: readonly TrackPart[],
  period: Period & { today: string },
): CohortFacts {
  const dates = new Map(moment.stages.map((stage) => [stage.id, stage]));
  const places = new Map(board.lessonIds.map((id, place) => [id, place]));
  const stages = [...new Set(parts.map(({ stageId }) => stageId))].map((id) => ({
    id,
    opensOn: dates.get(id)?.opensOn ?? null,
    dueOn: dates.get(id)?.dueOn ?? null,
    lessonIds: parts
      .filter(({ stageId }) => stageId === id)
      .flatMap(({ lessons }) => lessons.map((lesson) => lesson.id)),
  }));
  return {
    ...{ now: moment.at.getTime(), today: period.today, stages },
    ...{ startsOn: period.startsOn, endsOn: period.endsOn },
    usual: (lessonId) => board.usual(places.get(lessonId) ?? -1),
  };
}

function learnerFacts(
  record: LearnerRecord,
  places: ReadonlyMap<string, number>,
  stretched: ReadonlyMap<string, string>,
): LearnerFacts {
  const placeOf = (lessonId: string) => places.get(lessonId) ?? -1;
  return {
    since: record.since,
    lastActiveAt: record.lastActive > 0 ? record.lastActive * 1000 : null,
    isDone: (lessonId) => (record.done[placeOf(lessonId)] ?? 0) > 0,
    secondsIn: (lessonId) => record.seconds[placeOf(lessonId)] ?? 0,
    tries: [...record.tries.values()],
    stretched,
  };
}
