import { checkBoard } from './answer.js';
import { boardNow, isFound, moveCard, removeColumn, shownCards } from './cards.js';
import type { BoardPublic, BoardValue } from './schema.js';

const question: BoardPublic = {
  title: 'Tasks',
  task: 'Bundle them.',
  columns: [{ id: 'now', title: 'Now', prompt: null, min: 0 }],
  cards: [
    { id: 'serve', text: 'Serve', more: 'At noon' },
    { id: 'wash', text: 'Wash', more: null },
  ],
  ownCards: true,
  ownColumns: true,
  mark: { title: 'Certificate?', options: [{ id: 'yes', text: 'Yes' }] },
  note: 'Who?',
};
const value: BoardValue = {
  columns: [{ id: 'c1', title: 'Mine' }],
  cards: [
    { id: 'wash', column: 'c1', mark: 'yes' },
    { id: 'k1', text: 'Cook', column: 'c1', mark: null },
  ],
  notes: { c1: 'Me', now: 'You' },
};
const idsIn = (board: BoardValue, column: string | null) =>
  board.cards.filter((card) => card.column === column).map((card) => card.id);

it('lays out every card of the question, without a place until it gets one', () => {
  expect(idsIn(boardNow(question, null), null)).toEqual(['serve', 'wash']);
  expect(shownCards(question, boardNow(question, value))).toEqual([
    { id: 'wash', text: 'Wash', more: null, own: false, column: 'c1', mark: 'yes' },
    { id: 'k1', text: 'Cook', more: null, own: true, column: 'c1', mark: null },
    { id: 'serve', text: 'Serve', more: 'At noon', own: false, column: null, mark: null },
  ]);
});

it('brings an answer to an older board in a form that can be stored, and loses no own card', () => {
  const old: BoardValue = {
    columns: [],
    cards: [
      { id: 'gone', column: 'now', mark: null },
      { id: 'serve', column: 'gone', mark: 'gone' },
      { id: 'k1', text: 'Cook', column: 'gone', mark: null },
    ],
    notes: { gone: 'x' },
  };
  const now = boardNow(question, old);
  expect(checkBoard(question, now)).toEqual([]);
  expect(idsIn(now, null)).toEqual(['serve', 'k1', 'wash']);
});

it('lays a moved card last', () => {
  const moved = moveCard(boardNow(question, value), 'wash', 'now');
  expect(idsIn(moveCard(moved, 'serve', 'now'), 'now')).toEqual(['wash', 'serve']);
  expect(idsIn(moveCard(moved, 'wash', null), null)).toEqual(['serve', 'wash']);
});

it('frees the cards of a column that is removed, and takes its note along', () => {
  const left = removeColumn(boardNow(question, value), 'c1');
  expect(left.columns).toEqual([]);
  expect(left.notes).toEqual({ now: 'You' });
  expect(idsIn(left, null)).toEqual(['wash', 'k1', 'serve']);
});

it('finds a card by any part of what it says', () => {
  const found = (search: string) =>
    shownCards(question, boardNow(question, value))
      .filter((card) => isFound(card, search))
      .map((card) => card.id);
  expect(found(' NOON ')).toEqual(['serve']);
  expect(found('coo')).toEqual(['k1']);
  expect(found('')).toHaveLength(3);
});
