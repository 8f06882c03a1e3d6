import type { BoardCard, BoardPublic, BoardValue } from './schema.js';

/** A card as it is drawn. */
export interface ShownCard {
  id: string;
  text: string;
  more: string | null;
  /** The learner wrote it. */
  own: boolean;
  column: string | null;
  mark: string | null;
}

/**
 * The board as it lies: every card of the question is there, and what an answer to an older version
 * says of columns and marks that are gone is left out. Own cards of a column that is gone have no
 * place, so that nothing disappears.
 */
export function boardNow(question: BoardPublic, value: BoardValue | null): BoardValue {
  const columns = question.ownColumns ? (value?.columns ?? []) : [];
  const columnIds = new Set([...question.columns, ...columns].map((column) => column.id));
  const markIds = new Set(question.mark?.options.map((option) => option.id));
  const given = new Set(question.cards.map((card) => card.id));
  const stored = (value?.cards ?? []).filter((card) =>
    card.text === undefined ? given.has(card.id) : question.ownCards,
  );
  const known = new Set(stored.map((card) => card.id));
  const others = question.cards
    .filter((card) => !known.has(card.id))
    .map(({ id }): BoardCard => ({ id, column: null, mark: null }));
  const within = (ids: Set<string>, id: string | null) => (id !== null && ids.has(id) ? id : null);
  return {
    columns,
    cards: [...stored, ...others].map((card) => ({
      ...card,
      column: within(columnIds, card.column),
      mark: within(markIds, card.mark),
    })),
    notes: Object.fromEntries(
      Object.entries(question.note === null ? {} : (value?.notes ?? {})).filter(([id]) =>
        columnIds.has(id),
      ),
    ),
  };
}

/** The cards with their texts, in the order in which they lie. */
export function shownCards(question: BoardPublic, { cards }: BoardValue): ShownCard[] {
  const given = new Map(question.cards.map((card) => [card.id, card]));
  return cards.map(({ id, text, column, mark }) => ({
    id,
    text: text ?? given.get(id)?.text ?? '',
    more: given.get(id)?.more ?? null,
    own: text !== undefined,
    column,
    mark,
  }));
}

/** Lays a card at the end of a column, or with the cards without a place. */
export function moveCard(board: BoardValue, id: string, column: string | null): BoardValue {
  const moved = board.cards.filter((card) => card.id === id).map((card) => ({ ...card, column }));
  return { ...board, cards: [...board.cards.filter((card) => card.id !== id), ...moved] };
}

/** Changes the text of an own card, or the mark of any. */
export const changeCard = (
  board: BoardValue,
  id: string,
  change: Partial<Pick<BoardCard, 'text' | 'mark'>>,
): BoardValue => ({
  ...board,
  cards: board.cards.map((card) => (card.id === id ? { ...card, ...change } : card)),
});

/** Takes an own card away. */
export const removeCard = (board: BoardValue, id: string): BoardValue => ({
  ...board,
  cards: board.cards.filter((card) => card.id !== id),
});

/** Takes an own column away with its note; its cards have no place any more. */
export const removeColumn = (board: BoardValue, id: string): BoardValue => ({
  columns: board.columns.filter((column) => column.id !== id),
  cards: board.cards.map((card) => (card.column === id ? { ...card, column: null } : card)),
  notes: Object.fromEntries(Object.entries(board.notes).filter(([noted]) => noted !== id)),
});

/** Whether a card holds what somebody looks for, in its text or in what more it says. */
export const isFound = ({ text, more }: ShownCard, search: string): boolean =>
  `${text}\n${more ?? ''}`.toLowerCase().includes(search.trim().toLowerCase());
