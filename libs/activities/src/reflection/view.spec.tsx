import { cleanup, fireEvent, screen } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import type { ReflectionPublic, ReflectionValue } from './schema.js';
import { ReflectionView } from './view.js';

const question: ReflectionPublic = {
  prompt: 'What surprised you?',
  help: 'One thing.',
  minWords: 3,
};

afterEach(cleanup);

it('counts words and is finished when there are enough', () => {
  const { changes, submitted } = drawHosted<ReflectionPublic, ReflectionValue>(ReflectionView, {
    question,
  });
  const field = screen.getByRole('textbox', { name: 'What surprised you?' });
  fireEvent.change(field, { target: { value: 'Two words' } });
  expect(changes).toEqual([{ text: 'Two words' }]);
  expect(screen.getByText(/2 of at least 3 words/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(screen.getByRole('alert').textContent).toContain('at least one more word');
  fireEvent.change(field, { target: { value: 'Now three words' } });
  expect(screen.getByRole('alert').textContent).toBe('');
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(submitted).toEqual([{ text: 'Now three words' }]);
});

it('offers no handing in to who cannot, and says when it was finished before', () => {
  drawHosted<ReflectionPublic, ReflectionValue>(ReflectionView, {
    question,
    locale: 'nl',
    canSubmit: false,
    attempts: [{ submittedAt: '2026-11-22T09:00:00.000Z', value: { text: '' }, result: null }],
  });
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Opnieuw afronden' });
  expect(button.disabled).toBe(true);
  expect(screen.getByText(/Afgerond op 22 nov/)).toBeTruthy();
});
