import { drawQuestion } from './panel.js';
import type { Run } from './schema.js';

const questions = ['who', 'why', 'how'].map((id) => ({ id, text: `${id}?` }));
const asked = (...ids: string[]): Run[] =>
  ids.map((question, at) => ({
    id: `${at}`,
    target: 60,
    took: 60,
    at: '2026-11-22T09:00:00.000Z',
    good: '',
    change: '',
    question,
  }));

it('asks each question once before it asks one again', () => {
  expect(drawQuestion(questions, asked('who', 'how'), 0.99)?.id).toBe('why');
  expect(drawQuestion(questions, asked('who', 'how', 'why'), 0)?.id).toBe('who');
  expect(drawQuestion(questions, asked('who'), 0.5)?.id).toBe('how');
});

it('has no question where the panel has none', () => {
  expect(drawQuestion([], [], 0.5)).toBeUndefined();
});
