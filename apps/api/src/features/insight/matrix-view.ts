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

interface Found {
  key: string;
  /** What medians it was found with. */
  usual: unknown;
  entries: ReadonlyMap<LearnerRecord, { revision: number; entry: MatrixEntry }>;
}

const found = new WeakMap<CohortBoard, Found>();
/** Days without activity are counted anew so often. */
const momentMs = 900_000;

/** Every learner by name, with findings; only who did something since the last look is looked at. */
export function entriesOf(
  { board, moment }: CohortNow,
  parts: readonly TrackPart[],
  period: Period,
): readonly MatrixEntry[] {
  const today = todayIn(period.timeZone, moment.at);
  const now = moment.at.getTime();
  const facts = factsOf({ board, moment }, parts, { ...period, today });
  const usual = board.usual(now);
  const dates = JSON.stringify([period, moment.stages, moment.stretched]);
  const key = `${Math.floor(now / momentMs)} ${today} ${dates}`;
  const before = found.get(board);
  const known = before?.key === key && before.usual === usual ? before.entries : null;
  const stretched = new Map<string, Map<string, string>>();
  for (const { accountId, stageId, until } of moment.stretched) {
    const own = stretched.get(accountId) ?? new Map<string, string>();
    stretched.set(accountId, own.set(stageId, until));
  }
  const places = new Map(board.lessonIds.map((id, place) => [id, place]));
  const entries = new Map<LearnerRecord, { revision: number; entry: MatrixEntry }>();
  for (const record of board.learners) {
    const { revision } = record;
    const kept = known?.get(record);
    if (kept?.revision === revision) {
      entries.set(record, kept);
      continue;
    }
    const learner = learnerFacts(record, places, stretched.get(record.accountId) ?? none);
    const done = record.done.reduce((sum, at) => sum + (at > 0 ? 1 : 0), 0);
    entries.set(record, { revision, entry: { record, done, stuck: findStuck(learner, facts) } });
  }
  found.set(board, { key, usual, entries });
  return [...entries.values()].map(({ entry }) => entry);
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
  const usual = board.usual(moment.at.getTime());
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
    usual: (lessonId) => usual[places.get(lessonId) ?? -1] ?? null,
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
