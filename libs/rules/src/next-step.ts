import type { NextStep } from '@weft/contracts';
import type { LessonState, ModuleLessons } from './progress.js';

/** Where reading goes on; `lessonId` is null only when everything is done. */
export interface NextLesson {
  reason: NextStep['reason'];
  lessonId: string | null;
}

/**
 * The one next step. A lesson that was begun comes first (the one read last); then the first
 * unfinished lesson of the module worked in last; then the first unfinished lesson of all.
 *
 * @param modules published modules in the order of the track
 */
export function nextStep(
  modules: readonly ModuleLessons[],
  states: ReadonlyMap<string, LessonState>,
): NextLesson {
  const isFinished = (lessonId: string) => Boolean(states.get(lessonId)?.completedAt);
  const unfinished = modules.flatMap((module) => module.lessonIds).filter((id) => !isFinished(id));

  const begun = unfinished.filter((id) => lastTouched(states.get(id)) !== '');
  const resumed = latest(begun, (id) => lastTouched(states.get(id)));
  if (resumed) return { reason: 'resume', lessonId: resumed };

  const worked = modules.filter((module) => lastWorked(module, states) !== '');
  if (worked.length === 0 && unfinished[0]) return { reason: 'start', lessonId: unfinished[0] };

  const current = latest(worked, (module) => lastWorked(module, states));
  const next = current?.lessonIds.find((id) => !isFinished(id)) ?? unfinished[0];
  return next ? { reason: 'next', lessonId: next } : { reason: 'done', lessonId: null };
}

function lastWorked(module: ModuleLessons, states: ReadonlyMap<string, LessonState>): string {
  return module.lessonIds.reduce((last, id) => max(last, lastTouched(states.get(id))), '');
}

function lastTouched(state: LessonState | undefined): string {
  return max(max(state?.readAt ?? '', state?.openedAt ?? ''), state?.completedAt ?? '');
}

/** The one with the greatest time; of equals the first. */
function latest<T>(items: readonly T[], time: (item: T) => string): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || time(item) > time(best) ? item : best),
    undefined,
  );
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}
