import type { ItemAnalysis } from '@weft/contracts';
import { analyseItems, answersNeeded, type Attempt } from '@weft/rules';
import { z } from 'zod';
import type { ListedActivity } from './activity-index.js';
import type { AttemptRow, QuizKey } from './reading.repository.js';

/** People of other cohorts below whom figures of everybody would tell about few of them. */
export const othersNeeded = 10;

/** What the analysis needs of a quiz as learners see it. */
const Quiz = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      prompt: z.string(),
      type: z.string(),
      options: z.array(z.object({ id: z.string(), text: z.string() })).default([]),
    }),
  ),
});

/**
 * How the items of a quiz worked. Answers to earlier versions count where the item is still there;
 * ids of items and options are stable across versions and languages.
 */
export function analyseQuiz(
  { props }: Pick<ListedActivity, 'props'>,
  key: QuizKey | null,
  rows: readonly AttemptRow[],
) {
  const { items } = Quiz.parse(props);
  const solutionOf = (id: string) => {
    const solution = key?.items[id]?.solution ?? [];
    return Array.isArray(solution) ? solution : [];
  };
  const asked = items.map((item) => ({
    ...item,
    options: item.options.map((option) => ({
      ...option,
      correct: solutionOf(item.id).includes(option.id),
    })),
  }));
  const figures = new Map(analyseItems(asked, rows.map(toAttempt)).map((one) => [one.id, one]));
  return {
    learners: rows.length,
    needed: answersNeeded,
    items: asked.flatMap(({ id, prompt, type, options }): ItemAnalysis[] => {
      const found = figures.get(id);
      if (!found) return [];
      const texts = new Map(options.map((option) => [option.id, option.text]));
      return [
        {
          ...{ ...found, prompt, type },
          options: found.options.map((one) => ({ ...one, text: texts.get(one.id) ?? one.id })),
        },
      ];
    }),
  };
}

function toAttempt({ items, shares }: AttemptRow): Attempt {
  return new Map(
    Object.entries(shares).map(([id, share]) => {
      const chosen = items[id];
      return [id, { share, chosen: Array.isArray(chosen) ? chosen : [] }];
    }),
  );
}
