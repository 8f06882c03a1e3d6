import type { ItemAnalysis, OptionAnalysis } from '@weft/contracts';
import { correlation, mean, upperLower } from './item-statistics.js';

/** Answers that an item needs before figures are given: with fewer they mostly show chance. */
export const answersNeeded = { difficulty: 10, discrimination: 20 };

/** Below and above: Ebel and Frisbie, Essentials of Educational Measurement (1991), ch. 13. */
const difficultyRange = { hard: 0.3, easy: 0.9 };
const weakBelow = 0.2;
/** A distractor that fewer take does no work: Haladyna and Downing, Applied Measurement (1993). */
const unusedBelow = 0.05;
/** A distractor that goes along with knowing the rest, by more than chance makes it. */
const attractsAbove = 0.1;

/** What can be chosen in an item. */
interface AnalysedItem {
  id: string;
  options: readonly { id: string; correct: boolean }[];
}

/** What one learner did with one item; `share` of its points, 0 to 1. */
export interface ItemAnswer {
  share: number;
  chosen: readonly string[];
}

/** One learner's first attempt, by item id. An item that she did not get is absent. */
export type Attempt = ReadonlyMap<string, ItemAnswer>;

type Figures = Omit<ItemAnalysis, 'prompt' | 'type' | 'options'> & {
  options: Omit<OptionAnalysis, 'text'>[];
};

/**
 * Classical item analysis of a quiz. Each item is compared with the mean share of points on the
 * other items (corrected item-total correlation: Henrysson, Psychometrika 28, 1963), as its own
 * points would raise the figure in a short quiz. The order of attempts makes no difference.
 */
export function analyseItems(
  items: readonly AnalysedItem[],
  attempts: readonly Attempt[],
  needed = answersNeeded,
): Figures[] {
  return items.map((item) => analyseItem(item, attempts, needed));
}

function analyseItem(
  { id, options }: AnalysedItem,
  attempts: readonly Attempt[],
  needed: typeof answersNeeded,
): Figures {
  const given = attempts.flatMap((attempt) => {
    const answer = attempt.get(id);
    return answer ? [{ ...answer, rest: restOf(attempt, id), total: totalOf(attempt) }] : [];
  });
  const answers = given.length;
  const shares = given.map(({ share }) => share);
  const difficulty = answers >= needed.difficulty ? rounded(mean(shares)) : null;
  const compared = given.flatMap(({ rest, ...one }) => (rest === null ? [] : [{ ...one, rest }]));
  const enough = compared.length >= needed.discrimination;
  const rests = compared.map(({ rest }) => rest);
  const against = (values: number[]) => (enough ? rounded(correlation(values, rests)) : null);
  const discrimination = against(compared.map(({ share }) => share));
  return {
    ...{ id, answers, difficulty, discrimination },
    upperLower: enough ? rounded(upperLower(compared)) : null,
    remarks: remarksOn(difficulty, discrimination),
    options: options.map((option) => {
      const chose = (one: ItemAnswer) => (one.chosen.includes(option.id) ? 1 : 0);
      const chosen = given.filter(chose).length;
      const share = answers > 0 ? chosen / answers : 0;
      const own = against(compared.map(chose));
      const remark = enough && !option.correct ? remarkOn(share, own) : null;
      return { ...option, chosen, share: rounded(share) ?? 0, discrimination: own, remark };
    }),
  };
}

function remarksOn(difficulty: number | null, discrimination: number | null) {
  const remarks: ItemAnalysis['remarks'] = [];
  if (difficulty !== null && difficulty < difficultyRange.hard) remarks.push('hard');
  if (difficulty !== null && difficulty > difficultyRange.easy) remarks.push('easy');
  if (discrimination !== null && discrimination < 0) remarks.push('check-key');
  else if (discrimination !== null && discrimination < weakBelow) remarks.push('weak');
  return remarks;
}

function remarkOn(share: number, discrimination: number | null): OptionAnalysis['remark'] {
  if (share < unusedBelow) return 'unused';
  return discrimination !== null && discrimination > attractsAbove ? 'attracts-strong' : null;
}

/** Mean share of the points on all other items; null where there are none. */
function restOf(attempt: Attempt, itemId: string): number | null {
  const others = [...attempt].filter(([id]) => id !== itemId).map(([, { share }]) => share);
  return mean(others);
}

function totalOf(attempt: Attempt): number {
  return mean([...attempt.values()].map(({ share }) => share)) ?? 0;
}

/**
 * Hundredths: more would look surer than a class can be. First rounded to much less, so that a half
 * is a half in whatever order it was added up.
 */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(Number((value * 100).toFixed(6))) / 100 + 0;
}
