import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import type { FinancingPlanPublic, FinancingPlanValue } from './schema.js';
import { FinancingPlanView } from './view.js';

const question: FinancingPlanPublic = {
  title: 'First year',
  task: 'Fill it in.',
  uses: [{ id: 'van', label: 'Van', amount: 10_000 }],
  sources: [
    { id: 'city', label: 'City', amount: 6000, kind: 'grant', certainty: 'applied' },
    { id: 'own', label: 'Savings', amount: 2000, kind: 'own', certainty: 'sure' },
  ],
  questions: [{ id: 'gap', text: 'How do you close the gap?' }],
};
const draw = (locale: 'nl' | 'en' = 'en', value: FinancingPlanValue | null = null) =>
  drawHosted<FinancingPlanPublic, FinancingPlanValue>(FinancingPlanView, {
    question,
    locale,
    value,
  });
const type = (name: RegExp | string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
const fact = (name: RegExp) =>
  screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

afterEach(cleanup);

it('shows at once what is needed, found, sure and missing', () => {
  const { changes } = draw();
  expect(fact(/^Needed/)).toBe('€10,000.00');
  expect(fact(/^Found/)).toBe('€8,000.00');
  expect(fact(/^Of which sure/)).toBe('€2,000.00 (25%)');
  expect(fact(/^Still to find/)).toBe('€2,000.00');
  choose('How sure: City', 'sure');
  type('Amount in euro: City', '8000');
  expect(screen.getByText(/^Your plan is complete: what you need is found/)).toBeTruthy();
  expect(screen.getByText(/enough even with the sure money alone/)).toBeTruthy();
  expect(changes.at(-1)?.sources[0]).toEqual({
    id: 'city',
    label: null,
    amount: 8000,
    kind: 'grant',
    certainty: 'sure',
  });
});

it('says what is left over rather than a gap below zero', () => {
  draw();
  type('Amount in euro: Van', '5000');
  expect(fact(/^Left over/)).toBe('€3,000.00');
  expect(screen.getByText(/complete, with €3,000.00 left over/)).toBeTruthy();
});

it('shows the share of each kind of money as bars and as a table', () => {
  draw();
  const picture = screen.getByRole('img', { name: 'By kind of money' });
  expect(picture.textContent).toMatch(/grant or gift, 75% 6,000/);
  choose('Kind of money: City', 'loan');
  expect(picture.textContent).toMatch(/loan, 75% 6,000/);
  const row = screen.getByRole('rowheader', { name: 'loan', hidden: true }).closest('tr')!;
  expect(within(row).getByText('75%')).toBeTruthy();
});

it('shows no shares while a line has no amount, and names that line', () => {
  const { submitted } = draw('nl');
  type('Bedrag in euro: Savings', '');
  expect(screen.getByText(/vul een bedrag in bij “Savings”/)).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Afronden' }));
  expect(submitted).toEqual([]);
});

it('adds a source that is still only hoped for, and hands in a plan with a gap', () => {
  const { submitted } = draw();
  fireEvent.click(screen.getByRole('button', { name: 'Add a line: Where the money comes from' }));
  type('What line 3 is, Where the money comes from', 'Bank');
  type('Amount in euro: Bank', '1.500,50');
  type(/close the gap/, 'Sell more.');
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(submitted[0]?.sources[2]).toEqual({
    id: expect.any(String),
    label: 'Bank',
    amount: 1500.5,
    kind: 'own',
    certainty: 'hoped',
  });
});

it('asks for lines where there are none left', () => {
  draw();
  fireEvent.click(screen.getByRole('button', { name: 'Delete: Van' }));
  expect(screen.getByText('Write what you need money for.')).toBeTruthy();
});
