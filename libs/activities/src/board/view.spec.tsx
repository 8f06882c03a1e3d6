import { jest } from '@jest/globals';
import { cleanup, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import type { BoardPublic, BoardValue } from './schema.js';
import { BoardView } from './view.js';

const question: BoardPublic = {
  title: 'Tasks to roles',
  task: 'Bundle the tasks.',
  columns: [
    { id: 'now', title: 'Now', prompt: 'This week', min: 2 },
    { id: 'later', title: 'Later', prompt: null, min: 0 },
  ],
  cards: [
    { id: 'serve', text: 'Serve soup', more: 'At noon, for forty people.' },
    { id: 'wash', text: 'Wash up', more: null },
  ],
  ownCards: true,
  ownColumns: true,
  mark: {
    title: 'Certificate needed?',
    options: [
      { id: 'yes', text: 'Yes' },
      { id: 'no', text: 'No' },
    ],
  },
  note: 'Who could do this?',
};
const draw = (value: BoardValue | null = null, more: Partial<BoardPublic> = {}) =>
  drawHosted<BoardPublic, BoardValue>(BoardView, { question: { ...question, ...more }, value });
const column = (name: string) => within(screen.getByRole('region', { name }));
const texts = (name: string) =>
  column(name)
    .getAllByRole('listitem')
    .map((item) => item.querySelector('p, textarea')?.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const placeOf = (value: BoardValue | undefined, id: string) =>
  value?.cards.find((card) => card.id === id)?.column;

afterEach(cleanup);

it('starts with every card in the pile, and counts per column', () => {
  draw();
  expect(texts('Not placed yet')).toEqual(['Serve soup', 'Wash up']);
  expect(column('Now').getByText('0 of at least 2 cards')).toBeTruthy();
  expect(column('Now').getByText('This week')).toBeTruthy();
  choose('Move to: Serve soup', 'now');
  choose('Move to: Wash up', 'now');
  expect(column('Now').getByText('2 cards')).toBeTruthy();
  expect(column('Not placed yet').getByText('Every card has a place.')).toBeTruthy();
});

it('moves a card by select or button, says where it lies and takes the focus along', () => {
  const { changes } = draw();
  choose('Move to: Serve soup', 'later');
  expect(placeOf(changes.at(-1), 'serve')).toBe('later');
  expect(screen.getByText('“Serve soup” now lies in Later.')).toBeTruthy();
  expect(document.activeElement).toBe(
    column('Later').getByRole('combobox', { name: 'Move to: Serve soup' }),
  );
  press('One column back: Serve soup');
  expect(placeOf(changes.at(-1), 'serve')).toBe('now');
  expect(document.activeElement).toBe(
    column('Now').getByRole('button', { name: 'One column back: Serve soup' }),
  );
  press('One column back: Serve soup');
  expect(placeOf(changes.at(-1), 'serve')).toBeNull();
  expect(document.activeElement).toBe(
    screen.getByRole('combobox', { name: 'Move to: Serve soup' }),
  );
});

/** jsdom draws nothing: the column under the pointer and the card's flight are told. */
describe('dragging', () => {
  const cancel = jest.fn();
  const animate = jest.fn(() => ({ cancel }));
  const setPointerCapture = jest.fn();
  beforeEach(() => {
    Object.assign(Element.prototype, { animate, setPointerCapture });
    document.elementFromPoint = (x) =>
      screen.getByRole('region', { name: x > 100 ? 'Later' : 'Not placed yet' });
  });
  const pointer = (type: 'pointerDown' | 'pointerMove' | 'pointerUp', x: number) => {
    const handle = screen.getByText('Serve soup').closest('li')!.querySelector('[title=Drag]')!;
    const event = createEvent[type](handle);
    const told = { clientX: x, clientY: 0, pageX: x, pageY: 0, pointerId: 1, button: 0 };
    for (const [name, value] of Object.entries(told)) Object.defineProperty(event, name, { value });
    fireEvent(handle, event);
  };

  it('lays the card where it is let go, and shows over which column it hangs', () => {
    const { changes } = draw();
    pointer('pointerDown', 10);
    pointer('pointerMove', 200);
    expect(screen.getByRole('region', { name: 'Later' }).dataset.over).toBe('true');
    expect(animate).toHaveBeenCalledWith({ translate: '190px 0px' }, expect.anything());
    pointer('pointerUp', 200);
    expect(placeOf(changes.at(-1), 'serve')).toBe('later');
    expect(cancel).toHaveBeenCalled();
    expect(document.querySelector('[data-over], [data-lifted], [style]')).toBeNull();
  });

  it('changes nothing when the card comes down where it was', () => {
    const { changes } = draw();
    pointer('pointerDown', 10);
    pointer('pointerMove', 30);
    pointer('pointerUp', 30);
    expect(changes).toEqual([]);
  });
});

it('asks a mark of each placed card, and shows more about a card on request', () => {
  const { changes } = draw();
  expect(screen.queryByRole('combobox', { name: /Certificate/ })).toBeNull();
  choose('Move to: Serve soup', 'now');
  choose('Certificate needed? Serve soup', 'yes');
  expect(changes.at(-1)?.cards.find((card) => card.id === 'serve')?.mark).toBe('yes');
  expect(screen.getByText('At noon, for forty people.').closest('details')).toBeTruthy();
});

it('takes own cards, changes them, and deletes them with undo', () => {
  const { changes } = draw();
  const field = column('Later').getByRole('textbox', { name: 'New card in Later' });
  fireEvent.change(field, { target: { value: ' Cook ' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  const own = { id: expect.any(String), text: 'Cook', column: 'later', mark: null };
  expect(changes.at(-1)?.cards.at(-1)).toEqual(own);
  fireEvent.change(screen.getByRole('textbox', { name: 'Own card in Later' }), {
    target: { value: 'Cook soup' },
  });
  press('Delete card: Cook soup');
  expect(changes.at(-1)?.cards).toHaveLength(2);
  press('Undo');
  expect(changes.at(-1)?.cards.at(-1)).toEqual({ ...own, text: 'Cook soup' });
});

it('takes own columns, renames them, and gives their cards back when they go, with undo', () => {
  const { changes } = draw();
  const field = screen.getByRole('textbox', { name: 'Name of a new column' });
  fireEvent.change(field, { target: { value: 'Never' } });
  press('Add column');
  fireEvent.change(screen.getByRole('textbox', { name: 'Name of column Never' }), {
    target: { value: 'Not us' },
  });
  const [made] = changes.at(-1)!.columns;
  expect(made?.title).toBe('Not us');
  choose('Move to: Wash up', made!.id);
  expect(placeOf(changes.at(-1), 'wash')).toBe(made!.id);
  press('Delete column: Not us');
  expect(changes.at(-1)?.columns).toEqual([]);
  expect(placeOf(changes.at(-1), 'wash')).toBeNull();
  press('Undo');
  expect(placeOf(changes.at(-1), 'wash')).toBe(made!.id);
});

it('keeps a note under each column', () => {
  const { changes } = draw();
  const note = column('Later').getByRole('textbox', { name: 'Who could do this? (Later)' });
  fireEvent.change(note, { target: { value: 'Nobody yet' } });
  expect(changes.at(-1)?.notes).toEqual({ later: 'Nobody yet' });
  expect(column('Not placed yet').queryByRole('textbox', { name: /Who could/ })).toBeNull();
});

it('offers no search in a few cards; in many it hides what is not looked for', () => {
  draw();
  expect(screen.queryByRole('searchbox')).toBeNull();
  cleanup();
  const cards = Array.from({ length: 16 }, (_, at) => ({
    id: `c${at}`,
    text: `Card ${at}`,
    more: at === 3 ? 'About bread' : null,
  }));
  draw(null, { cards });
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search the cards' }), {
    target: { value: 'bread' },
  });
  expect(texts('Not placed yet')).toEqual(['Card 3']);
  expect(screen.getByText('1 of 16 cards')).toBeTruthy();
  expect(column('Not placed yet').getByText('16 cards')).toBeTruthy();
});

it('says what is missing, and hands in every card with its place', () => {
  const { submitted } = draw();
  press('Finish');
  expect(screen.getByRole('alert').textContent).toMatch(
    /at least one card in a column.*Now: put 2 more cards there/,
  );
  for (const card of ['Serve soup', 'Wash up']) {
    choose(`Move to: ${card}`, 'now');
    choose(`Certificate needed? ${card}`, 'no');
  }
  press('Finish');
  expect(submitted[0]?.cards).toEqual([
    { id: 'serve', column: 'now', mark: 'no' },
    { id: 'wash', column: 'now', mark: 'no' },
  ]);
});
