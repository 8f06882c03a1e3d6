import { jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import type { BreakEvenPublic, BreakEvenValue } from './schema.js';
import { BreakEvenView } from './view.js';

const question: BreakEvenPublic = {
  title: 'A workshop',
  task: 'Try numbers.',
  unit: 'workshop',
  fixed: [{ id: 'rent', label: 'Rent', amount: 1200 }],
  variable: [{ id: 'cups', label: 'Cups', amount: 2.5 }],
  price: 32.5,
  units: 50,
  grants: 300,
  questions: [{ id: 'why', text: 'What did you change?' }],
};
const draw = (more: { value?: BreakEvenValue; locale?: 'nl' | 'en' } = {}) =>
  drawHosted<BreakEvenPublic, BreakEvenValue>(BreakEvenView, { question, ...more });
const field = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: RegExp | string, value: string) =>
  fireEvent.change(field(name), { target: { value } });
const fact = (name: RegExp) =>
  screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

it('starts with the author’s numbers and shows at once what a change comes down to', () => {
  const { changes } = draw();
  expect(fact(/^Break-even a year/)).toBe('30');
  expect(fact(/^Result a year/)).toBe('€600.00');
  expect(fact(/^Contribution/)).toBe('€30.00');
  expect(fact(/^All costs/)).toBe('€26.50');
  type('Price per workshop, in euro', '17,50');
  expect(changes.at(-1)).toMatchObject({ price: 17.5, fixed: [{ id: 'rent', label: null }] });
  expect(fact(/^Break-even a year/)).toBe('60');
});

it('reads and writes numbers as Dutch does', () => {
  const { changes } = draw({ locale: 'nl' });
  expect(field('Prijs per workshop, in euro').value).toBe('32,50');
  type('Bedrag in euro: Rent', '1.500');
  expect(changes.at(-1)?.fixed[0]?.amount).toBe(1500);
  expect(fact(/^Break-even per jaar/)).toBe('40');
});

it('keeps what is being typed until the field is left', () => {
  draw();
  const price = 'Price per workshop, in euro';
  type(price, '1500');
  expect(field(price).value).toBe('1500');
  fireEvent.blur(field(price));
  expect(field(price).value).toBe('1,500');
});

it('says in words that a price below the costs never covers them', () => {
  draw();
  type('Price per workshop, in euro', '2.5');
  expect(screen.getByText(/you never cover the costs/)).toBeTruthy();
  expect(fact(/^Break-even a year/)).toBe('out of reach');
  type('Grants and gifts a year, in euro', '1200');
  expect(screen.getByText(/cover the fixed costs already/)).toBeTruthy();
  type('Price per workshop, in euro', '1');
  expect(screen.getByText(/you lose money on every workshop/)).toBeTruthy();
  type(/^Number a year/, '0');
  expect(fact(/^All costs/)).toBe('no number yet');
});

it('names the line with what is no amount, keeps it to be mended, and shows no results', () => {
  const { submitted } = draw();
  type('Amount in euro: Rent', 'twelve');
  const rent = field('Amount in euro: Rent');
  expect(rent.value).toBe('twelve');
  expect(rent.getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(rent.getAttribute('aria-describedby')!);
  expect(described?.textContent).toMatch(/Rent: “twelve” is no amount/);
  expect(screen.getByText('Fixed costs a year: fill in an amount for “Rent”.')).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(submitted).toEqual([]);
});

it('adds a line with the focus in it, and removes one with undo', () => {
  const { changes } = draw();
  fireEvent.click(screen.getByRole('button', { name: 'Add a line: Fixed costs a year' }));
  expect(document.activeElement).toBe(field('What line 2 is, Fixed costs a year'));
  type('What line 2 is, Fixed costs a year', 'Power');
  type('Amount in euro: Power', '300');
  expect(fact(/^Break-even a year/)).toBe('40');
  fireEvent.click(screen.getByRole('button', { name: 'Delete: Rent' }));
  expect(changes.at(-1)?.fixed.map((line) => line.label)).toEqual(['Power']);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(changes.at(-1)?.fixed.map((line) => line.id)[0]).toBe('rent');
});

it('goes back to the starting values with undo, and keeps the answers', () => {
  const { changes } = draw();
  type('Price per workshop, in euro', '99');
  type(/What did you change/, 'The price.');
  const before = changes.at(-1);
  fireEvent.click(screen.getByRole('button', { name: 'Back to the starting values' }));
  expect(changes.at(-1)).toMatchObject({ price: 32.5, answers: { why: 'The price.' } });
  expect(field('Price per workshop, in euro').value).toBe('32.50');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(changes.at(-1)).toEqual(before);
});

it('draws costs and income with the same numbers in a table', () => {
  draw();
  const chart = screen.getByRole('img', { name: /At 50 a year, income is €1,925.00 and costs/ });
  expect(chart.querySelector('circle')).toBeTruthy();
  const row = screen.getByRole('rowheader', { name: '30', hidden: true }).closest('tr')!;
  expect(within(row).getAllByText('€1,275.00')).toHaveLength(2);
  expect(within(row).getByText('€0.00')).toBeTruthy();
});

it('speaks the outcome only once somebody stopped typing', () => {
  jest.useFakeTimers();
  draw();
  const spoken = () =>
    screen
      .getAllByRole('status')
      .map((one) => one.textContent)
      .join('');
  type('Price per workshop, in euro', '17');
  type('Price per workshop, in euro', '17.5');
  expect(spoken()).toBe('');
  act(() => jest.advanceTimersByTime(1_100));
  expect(spoken()).toContain('From 60 a year');
});

it('hands in the starting numbers too, when every question has an answer', () => {
  const { submitted } = draw();
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(screen.getByRole('alert').textContent).toContain('Answer question 1.');
  type(/What did you change/, 'Nothing.');
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(submitted).toMatchObject([{ price: 32.5, answers: { why: 'Nothing.' } }]);
});
