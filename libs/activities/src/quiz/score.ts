import type { ActivityResult } from '@weft/contracts';
import { itemAnswer } from './answer.js';
import type { ItemAnswer, PublicItem, QuizKey, QuizPublic, QuizValue } from './schema.js';

/**
 * Scores an answer that was handed in: at most 1 point an item, in hundredths.
 *
 * - `single`: 1 for the right option.
 * - `multiple`: (right ones chosen − wrong ones chosen) ÷ number of right ones, never below 0.
 * - `order`: share of neighbours in the right order that also follow each other in the answer.
 * - `match`, `sort`: share of lines that are right.
 *
 * Feedback is given for what was chosen only; an item without an answer scores 0.
 */
export function scoreQuiz(question: QuizPublic, key: QuizKey, value: QuizValue): ActivityResult {
  const items = question.items.flatMap((item) => {
    const known = key.items[item.id];
    if (!known) return [];
    const answer = itemAnswer(value, item.id);
    const score = answer ? hundredths(scoreItem(item.type, known.solution, answer)) : 0;
    return {
      id: item.id,
      score,
      max: 1,
      correct: score === 1,
      feedback: pick(known.feedback, answer),
      solution: known.solution,
      explanation: known.explanation,
    };
  });
  return {
    score: hundredths(items.reduce((sum, item) => sum + item.score, 0)),
    max: items.length,
    items,
  };
}

function scoreItem(type: PublicItem['type'], solution: ItemAnswer, answer: ItemAnswer): number {
  if (Array.isArray(solution)) {
    if (!Array.isArray(answer)) return 0;
    return type === 'order' ? scoreOrder(solution, answer) : scoreChoice(solution, answer);
  }
  if (Array.isArray(answer)) return 0;
  const lines = Object.entries(solution);
  return lines.filter(([id, right]) => answer[id] === right).length / lines.length;
}

function scoreChoice(solution: string[], answer: string[]): number {
  const right = answer.filter((id) => solution.includes(id)).length;
  return Math.max(0, (right - (answer.length - right)) / solution.length);
}

function scoreOrder(solution: string[], answer: string[]): number {
  const kept = solution
    .slice(1)
    .filter((id, index) => answer[answer.indexOf(id) - 1] === solution[index]);
  return kept.length / (solution.length - 1);
}

function pick(feedback: Record<string, string>, answer: ItemAnswer | undefined) {
  const chosen = new Set(Array.isArray(answer) ? answer : Object.keys(answer ?? {}));
  return Object.fromEntries(Object.entries(feedback).filter(([id]) => chosen.has(id)));
}

const hundredths = (points: number): number => Math.round(points * 100) / 100;
