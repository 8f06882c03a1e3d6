import type { Goal, Locale, WrittenGoal } from '@weft/contracts';
import { z } from 'zod';
import type { CatalogueSnapshot } from '../catalogue/index.js';
import type { GoalRow, WrittenRow } from './goals.repository.js';

export function toGoal({ setAt, changedAt, ...goal }: GoalRow): Goal {
  return { ...goal, setAt: setAt.toISOString(), changedAt: changedAt.toISOString() };
}

/** A list of goals in a lesson is a log with at least a column `goal`; the other two may be there. */
const GoalLog = z.object({
  rows: z.array(
    z.object({
      cells: z.object({
        goal: z.string(),
        evidence: z.string().default(''),
        deadline: z.iso.date().nullable().catch(null),
      }),
    }),
  ),
});

/** The rows of such lists that say something; what has another shape is left out. */
export function toWrittenGoals(
  rows: readonly WrittenRow[],
  catalogue: CatalogueSnapshot,
  locale: Locale,
): WrittenGoal[] {
  return rows.flatMap(({ lessonId, value }) => {
    const found = catalogue.lesson(lessonId);
    const log = GoalLog.safeParse(value);
    if (!found || !log.success) return [];
    const { module, lesson } = found;
    return log.data.rows
      .filter(({ cells }) => cells.goal.trim() !== '')
      .map(({ cells }) => ({
        moduleCode: module.file.code,
        text: cells.goal.trim().slice(0, 500),
        evidence: cells.evidence.trim().slice(0, 500),
        dueOn: cells.deadline,
        path: `/modules/${module.file.slug}/${lesson.file.slug}`,
        lessonTitle: lesson.file.title[locale],
      }));
  });
}
