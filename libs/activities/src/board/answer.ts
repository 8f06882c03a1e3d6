import type { BoardCard, BoardPublic, BoardValue } from './schema.js';

/** Ids that are there twice, and cards, columns, marks and notes that the question does not have. */
export function checkBoard(question: BoardPublic, { columns, cards, notes }: BoardValue): string[] {
  const columnIds = [...question.columns, ...columns].map((column) => column.id);
  const known = new Set(columnIds);
  return [
    ...(columns.length > 0 && !question.ownColumns ? ['no columns can be added'] : []),
    ...(known.size < columnIds.length ? ['two columns have the same id'] : []),
    ...(new Set(cards.map((card) => card.id)).size < cards.length
      ? ['two cards have the same id']
      : []),
    ...cards.flatMap((card) => checkCard(question, card, known)),
    ...(Object.keys(notes).length > 0 && question.note === null ? ['no notes are asked'] : []),
    ...Object.keys(notes)
      .filter((id) => !known.has(id))
      .map((id) => `there is no column "${id}" for a note`),
  ];
}

/**
 * `cards` while no card has a place, `columns.<id>` with too few cards or, of an own one, without a
 * name, `cards.<id>.text` of own cards without a text, and `cards.<id>.mark` of placed cards
 * without a mark.
 */
export function missingInBoard(question: BoardPublic, { columns, cards }: BoardValue): string[] {
  const placed = cards.filter((card) => card.column !== null);
  const countIn = (id: string) => placed.filter((card) => card.column === id).length;
  return [
    ...(placed.length === 0 ? ['cards'] : []),
    ...question.columns
      .filter((column) => countIn(column.id) < column.min)
      .map((column) => `columns.${column.id}`),
    ...columns.filter((column) => column.title.trim() === '').map(({ id }) => `columns.${id}`),
    ...cards.filter((card) => card.text?.trim() === '').map(({ id }) => `cards.${id}.text`),
    ...(question.mark ? placed.filter((card) => card.mark === null) : []).map(
      ({ id }) => `cards.${id}.mark`,
    ),
  ];
}

function checkCard(question: BoardPublic, card: BoardCard, columns: Set<string>): string[] {
  const isGiven = question.cards.some(({ id }) => id === card.id);
  const { column, mark } = card;
  return [
    ...(isGiven && card.text !== undefined ? [`card "${card.id}" has its own text`] : []),
    ...(!isGiven && (card.text === undefined || !question.ownCards)
      ? [`there is no card "${card.id}"`]
      : []),
    ...(column !== null && !columns.has(column) ? [`there is no column "${column}"`] : []),
    ...(mark !== null && !question.mark?.options.some(({ id }) => id === mark)
      ? [`there is no mark "${mark}"`]
      : []),
  ];
}
