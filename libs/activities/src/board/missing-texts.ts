import { missingInBoard } from './answer.js';
import type { BoardPublic, BoardValue } from './schema.js';
import type { BoardTexts } from './texts.js';

/** What the board still needs, as sentences. */
export function missingTexts(question: BoardPublic, board: BoardValue, t: BoardTexts): string[] {
  const missing = missingInBoard(question, board);
  const has = (path: string) => missing.includes(path);
  const marks = missing.filter((path) => path.endsWith('.mark')).length;
  const countIn = (id: string) => board.cards.filter((card) => card.column === id).length;
  return [
    ...(has('cards') ? [t.missingCards] : []),
    ...question.columns
      .filter(({ id }) => has(`columns.${id}`))
      .map(({ id, title, min }) => t.missingColumn(title, min - countIn(id))),
    ...board.columns.flatMap(({ id }, at) =>
      has(`columns.${id}`) ? [t.missingTitle(t.unnamed(at + 1))] : [],
    ),
    ...(missing.some((path) => path.endsWith('.text')) ? [t.missingText] : []),
    ...(marks > 0 && question.mark ? [t.missingMark(question.mark.title, marks)] : []),
  ];
}
