import type { Choice } from '../shapes.js';
import type { ItemAnswer, PublicItem, QuizPublic, QuizValue } from './schema.js';

/** What is wrong with an answer to this quiz; a part that was not answered yet is not wrong. */
export function checkQuiz(question: QuizPublic, value: QuizValue): string[] {
  const items = new Map(question.items.map((item) => [item.id, item]));
  return Object.entries(value.items).flatMap(([id, answer]) => {
    const item = items.get(id);
    if (!item) return [`there is no item "${id}"`];
    const problem = checkItem(item, answer);
    return problem ? [`item "${id}": ${problem}`] : [];
  });
}

/** The items without a whole answer, as `items.<id>`. */
export function missingInQuiz(question: QuizPublic, value: QuizValue): string[] {
  return question.items.flatMap((item) => {
    const answer = itemAnswer(value, item.id);
    return answer && isWhole(item, answer) ? [] : [`items.${item.id}`];
  });
}

/** What was answered to one item; undefined where nothing was. */
export const itemAnswer = ({ items }: QuizValue, itemId: string): ItemAnswer | undefined =>
  Object.hasOwn(items, itemId) ? items[itemId] : undefined;

/** Whether two answers say the same; storage may change the order of keys. */
export const isSameAnswer = (one: QuizValue, other: QuizValue): boolean =>
  canonical(one) === canonical(other);

function canonical({ items }: QuizValue): string {
  const lines = Object.entries(items).map(
    ([id, answer]) =>
      `${id}=${Array.isArray(answer) ? answer.join() : Object.entries(answer).sort().join(';')}`,
  );
  return lines.sort().join('\n');
}

function checkItem(item: PublicItem, answer: ItemAnswer): string | null {
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'order': {
      if (!Array.isArray(answer)) return 'a list was expected';
      const known = idsOf(item.type === 'order' ? item.entries : item.options);
      const unknown = answer.find((id) => !known.has(id));
      if (unknown !== undefined) return `"${unknown}" cannot be chosen`;
      if (new Set(answer).size < answer.length) return 'something was chosen twice';
      if (item.type === 'single' && answer.length > 1) return 'only one option can be chosen';
      if (item.type === 'order' && answer.length < known.size) return 'an entry is absent';
      return null;
    }
    case 'match':
      return checkLines(answer, idsOf(item.lefts), idsOf(item.rights));
    case 'sort':
      return checkLines(answer, idsOf(item.entries), idsOf(item.categories));
  }
}

function checkLines(answer: ItemAnswer, lines: Set<string>, targets: Set<string>): string | null {
  if (Array.isArray(answer)) return 'a choice for each line was expected';
  for (const [line, target] of Object.entries(answer)) {
    if (!lines.has(line)) return `there is no line "${line}"`;
    if (!targets.has(target)) return `"${target}" cannot be chosen`;
  }
  return null;
}

function isWhole(item: PublicItem, answer: ItemAnswer): boolean {
  if (Array.isArray(answer)) return answer.length > 0;
  const lines = item.type === 'match' ? item.lefts : item.type === 'sort' ? item.entries : [];
  return Object.keys(answer).length === lines.length;
}

const idsOf = (choices: Choice[]): Set<string> => new Set(choices.map((choice) => choice.id));
