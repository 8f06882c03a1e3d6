import { smallLibrary } from '../library.testkit.js';
import { checkBoard, missingInBoard } from './answer.js';
import { board } from './definition.js';
import { BoardProps, type BoardValue } from './schema.js';

const choice = (id: string) => ({ id, text: id });
const written = {
  id: 'tasks',
  title: 'Tasks',
  task: 'Bundle them.',
  columns: [
    { id: 'now', title: 'Now', min: 2 },
    { id: 'later', title: 'Later' },
  ],
  cards: ['serve', 'wash', 'count'].map(choice),
  ownCards: true,
  ownColumns: true,
  mark: { title: 'Certificate?', options: ['yes', 'no'].map(choice) },
  note: 'Who would do this?',
};
const split = (props: object) =>
  board.split(BoardProps.parse({ ...written, ...props }), {
    library: smallLibrary,
    locale: 'en',
  }).public;
const question = split({});
const card = (id: string, column: string | null, more: object = {}) => ({
  id,
  column,
  mark: null,
  ...more,
});
const value = (more: Partial<BoardValue>): BoardValue => ({
  columns: [],
  cards: [],
  notes: {},
  ...more,
});

it.each([
  [{ cards: [], ownCards: false }, /give cards/],
  [{ cards: [choice('one')], ownCards: false }, /more cards than there are/],
  [{ columns: [...written.columns, { id: 'now', title: 'Again' }] }, /used twice/],
])('is not written like %j', (props, message) => {
  const issues = BoardProps.safeParse({ ...written, ...props }).error?.issues ?? [];
  expect(issues.map((issue) => issue.message).join()).toMatch(message);
});

it.each([
  [{ cards: [card('serve', 'nowhere')] }, /no column "nowhere"/],
  [{ cards: [card('cook', 'now')] }, /no card "cook"/],
  [{ cards: [card('serve', 'now', { text: 'Mine' })] }, /own text/],
  [{ cards: [card('serve', 'now'), card('serve', 'later')] }, /two cards/],
  [{ cards: [card('serve', 'now', { mark: 'maybe' })] }, /no mark "maybe"/],
  [{ columns: [{ id: 'now', title: 'Mine' }] }, /two columns/],
  [{ notes: { never: 'x' } }, /no column "never"/],
])('refuses %j', (more, message) => {
  expect(checkBoard(question, value(more)).join()).toMatch(message);
});

it('takes own cards, own columns, marks and notes only where the author wants them', () => {
  const mine = value({
    columns: [{ id: 'c1', title: 'Never' }],
    cards: [card('k1', 'c1', { text: 'Cook', mark: 'no' })],
    notes: { c1: 'Nobody' },
  });
  expect(checkBoard(question, mine)).toEqual([]);
  const bare = split({ ownCards: false, ownColumns: false, mark: undefined, note: undefined });
  expect(checkBoard(bare, mine)).toHaveLength(4);
});

it('is whole with enough cards in each column, a name for own things and a mark for each card', () => {
  expect(missingInBoard(question, value({}))).toEqual(['cards', 'columns.now']);
  const half = value({
    columns: [{ id: 'c1', title: ' ' }],
    cards: [card('serve', 'now', { mark: 'yes' }), card('k1', 'now', { text: '' })],
  });
  expect(missingInBoard(question, half)).toEqual(['columns.c1', 'cards.k1.text', 'cards.k1.mark']);
  const whole = value({
    cards: [
      card('serve', 'now', { mark: 'yes' }),
      card('wash', 'now', { mark: 'no' }),
      card('count', null),
    ],
  });
  expect(missingInBoard(question, whole)).toEqual([]);
});
