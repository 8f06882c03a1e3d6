import { jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import type { ScriptPublic, ScriptValue } from './schema.js';
import { ScriptView } from './view.js';

const section = { prompt: 'In your own words.', example: null, seconds: null, minWords: 1 };
const question: ScriptPublic = {
  title: 'Your pitch',
  task: 'Write it as you say it.',
  sections: [
    { ...section, id: 'need', title: 'Need', seconds: 5, minWords: 3, example: 'Last week …' },
    { ...section, id: 'ask', title: 'Ask' },
  ],
  wordsPerMinute: 60,
  targetSeconds: 6,
};
const drawScript = (value: ScriptValue | null = null) =>
  drawHosted<ScriptPublic, ScriptValue>(ScriptView, { question, value });
const write = (name: string, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: text } });

afterEach(() => {
  jest.useRealTimers();
  cleanup();
});

it('shows words and time of each section and in all, against their targets', () => {
  const { changes } = drawScript();
  write('Need', 'Post that nobody opens');
  write('Ask', 'Join us');
  expect(changes.at(-1)).toEqual({ sections: { need: 'Post that nobody opens', ask: 'Join us' } });
  expect(screen.getByRole('progressbar', { name: '4 words, about 0:04 of 0:05' })).toBeTruthy();
  expect(screen.getByText('2 words, about 0:02')).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: '6 words, about 0:06 of 0:06' })).toBeTruthy();
  expect(screen.queryByText(/too long/)).toBeNull();
  write('Ask', 'Join us next Monday');
  expect(screen.getByText('0:02 too long')).toBeTruthy();
});

it('speaks the length politely when the writing rests, not at every key', () => {
  jest.useFakeTimers();
  drawScript();
  const status = screen.getByRole('status');
  write('Ask', 'Join');
  act(() => jest.advanceTimersByTime(1_500));
  write('Ask', 'Join us');
  act(() => jest.advanceTimersByTime(1_500));
  expect(status.textContent).toBe('');
  act(() => jest.advanceTimersByTime(500));
  expect(status.textContent).toBe('2 words, about 0:02 of 0:06.');
});

it('reads in one go, with the gaps named, and back', () => {
  drawScript({ sections: { need: 'Post that nobody opens' } });
  fireEvent.click(screen.getByRole('button', { name: 'Read it in one go' }));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByRole('heading', { name: 'Need' }).parentElement?.textContent).toBe(
    'NeedPost that nobody opens',
  );
  expect(screen.getByText('(not written yet)')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Go on writing' }));
  expect(screen.getAllByRole('textbox')).toHaveLength(2);
});

it('keeps an example folded, and asks the words that are missing', () => {
  const { submitted } = drawScript({ sections: { need: 'One', ask: 'Join' } });
  expect(screen.getByText('Last week …').closest('details')?.open).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(screen.getByRole('alert').textContent).toMatch(/Need: write at least 2 more words/);
  write('Need', 'Now three words');
  fireEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(submitted).toHaveLength(1);
});
