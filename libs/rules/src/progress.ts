import type { LessonProgress, ModuleProgress } from '@weft/contracts';

/** What is known of one learner in one lesson. Times are ISO 8601 in UTC, so that they sort. */
export interface LessonState extends LessonProgress {
  /** When the place in `blockId` was read: the newest one is where to resume. */
  readAt: string | null;
}

/** The lessons of a published module, in order. */
export interface ModuleLessons {
  code: string;
  lessonIds: readonly string[];
}

/**
 * Brings everything known of each lesson together: the first opening and completion, the last place
 * read, every activity answered. The order of `states` and repeated ones make no difference, so
 * what a device still has to send can be added to what the server knows.
 */
export function mergeStates(states: Iterable<LessonState>): Map<string, LessonState> {
  const merged = new Map<string, LessonState>();
  for (const state of states) {
    const known = merged.get(state.lessonId);
    merged.set(state.lessonId, known ? join(known, state) : normalised(state));
  }
  return merged;
}

/** Progress in one module: its lessons in order, opened or not. */
export function moduleProgress(
  module: ModuleLessons,
  states: ReadonlyMap<string, LessonState>,
): ModuleProgress {
  const lessons = module.lessonIds.map((lessonId): LessonProgress => {
    const state = states.get(lessonId);
    return {
      lessonId,
      openedAt: state?.openedAt ?? null,
      completedAt: state?.completedAt ?? null,
      blockId: state?.blockId ?? null,
      answered: [...(state?.answered ?? [])],
    };
  });
  const completed = lessons.filter((lesson) => lesson.completedAt !== null).length;
  const total = lessons.length;
  const percent = total === 0 ? 0 : Math.floor((100 * completed) / total);
  return { code: module.code, lessons, completed, total, percent };
}

function join(a: LessonState, b: LessonState): LessonState {
  const place = isLaterPlace(b, a) ? b : a;
  return {
    lessonId: a.lessonId,
    openedAt: earliest(a.openedAt, b.openedAt),
    completedAt: earliest(a.completedAt, b.completedAt),
    blockId: place.blockId,
    readAt: place.readAt,
    answered: [...new Set([...a.answered, ...b.answered])].sort(),
  };
}

function normalised(state: LessonState): LessonState {
  return { ...state, answered: [...new Set(state.answered)].sort() };
}

/** Two places of the same moment are put in the order of their ids, so that one always wins. */
function isLaterPlace(a: LessonState, b: LessonState): boolean {
  const [atA, atB] = [a.readAt ?? '', b.readAt ?? ''];
  return atA === atB ? (a.blockId ?? '') > (b.blockId ?? '') : atA > atB;
}

function earliest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
