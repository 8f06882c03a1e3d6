import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import { QuizProps, type QuizPublic, type QuizValue } from './schema.js';
import { scoreQuiz } from './score.js';
import { splitQuiz } from './split.js';
import { QuizView } from './view.js';

const quiz = splitQuiz(
  QuizProps.parse({
    id: 'check',
    title: 'Check yourself',
    items: [
      {
        id: 'one',
        type: 'single',
        recalls: 'ZO-01',
        prompt: 'What comes first?',
        explanation: 'You need a person before a plan.',
        options: [
          { id: 'look', text: 'Looking', correct: true },
          { id: 'plan', text: 'Planning', feedback: 'A plan for whom?' },
        ],
      },
      {
        id: 'many',
        type: 'multiple',
        prompt: 'What can you hear?',
        explanation: 'Words can be heard.',
        options: [
          { id: 'quote', text: 'A quote', correct: true },
          { id: 'sigh', text: 'A sigh', correct: true },
          { id: 'thought', text: 'A thought', feedback: 'That is an assumption.' },
        ],
      },
      {
        id: 'steps',
        type: 'order',
        prompt: 'Put the steps in order',
        explanation: 'Open, then close.',
        entries: ['discover', 'define', 'develop'].map((id) => ({ id, text: id })),
      },
      {
        id: 'groups',
        type: 'sort',
        prompt: 'Heard or assumed?',
        explanation: 'Ask.',
        categories: [
          { id: 'heard', text: 'Heard' },
          { id: 'assumed', text: 'Assumed' },
        ],
        entries: [
          { id: 'said', text: 'She said so', category: 'heard' },
          {
            id: 'must',
            text: 'She must be tired',
            category: 'assumed',
            feedback: 'Did she say so?',
          },
        ],
      },
    ],
  }),
);
const at = '2026-11-22T09:00:00.000Z';
const drawQuiz = (value: QuizValue | null = null) =>
  drawHosted<QuizPublic, QuizValue>(QuizView, { question: quiz.public, value });
const entriesShown = () =>
  within(screen.getByRole('group', { name: /Put the steps/ }))
    .getAllByRole('listitem')
    .map((item) => item.textContent.replace(/\d/, ''));
const answerAll = () => {
  fireEvent.click(screen.getByRole('radio', { name: 'Planning' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'A quote' }));
  fireEvent.change(screen.getByLabelText('She said so'), { target: { value: 'heard' } });
  fireEvent.change(screen.getByLabelText('She must be tired'), { target: { value: 'heard' } });
};
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Check my answers' }));

afterEach(cleanup);

describe('answering', () => {
  it('says above a question from which earlier module it comes back', () => {
    drawQuiz();
    const named = screen.getByRole('group', { name: /From ZO-01 1. What comes first/ });
    expect(within(named).getByText('From ZO-01')).toBeTruthy();
    expect(screen.getAllByText(/^From/)).toHaveLength(1);
  });

  it('tells every choice, and a radio replaces the one before', () => {
    const { changes } = drawQuiz();
    fireEvent.click(screen.getByRole('radio', { name: 'Looking' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Planning' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'A sigh' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'A quote' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'A sigh' }));
    expect(changes.map((change) => change.items)).toEqual([
      { one: ['look'] },
      { one: ['plan'] },
      { one: ['plan'], many: ['sigh'] },
      { one: ['plan'], many: ['quote', 'sigh'] },
      { one: ['plan'], many: ['quote'] },
    ]);
  });

  it('moves an entry, says its place and keeps the focus', () => {
    const { changes } = drawQuiz({ items: { steps: ['develop', 'define', 'discover'] } });
    const down = screen.getByRole('button', { name: 'Move down: develop' });
    down.focus();
    fireEvent.click(down);
    expect(changes.at(-1)?.items['steps']).toEqual(['define', 'develop', 'discover']);
    expect(entriesShown()).toEqual(['define', 'develop', 'discover']);
    expect(screen.getByText('develop: place 2 of 3')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move down: develop' }));

    fireEvent.click(screen.getByRole('button', { name: 'Move down: develop' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move up: develop' }));
  });

  it('takes a line back when “Choose” is chosen again', () => {
    const { changes } = drawQuiz({ items: { groups: { said: 'heard' } } });
    fireEvent.change(screen.getByLabelText('She said so'), { target: { value: '' } });
    expect(changes.at(-1)?.items['groups']).toEqual({});
  });
});

describe('handing in', () => {
  it('says which questions have no answer, and keeps everything', () => {
    const { submitted } = drawQuiz({ items: { one: ['look'] } });
    submit();
    expect(submitted).toEqual([]);
    expect(screen.getByRole('alert').textContent).toMatch(/Question 2.*Question 4/);
    expect(screen.getByRole('alert').textContent).not.toMatch(/Question 3/);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Looking' }).checked).toBe(true);
  });

  it('hands in the order that was shown when nobody touched it', () => {
    const { submitted } = drawQuiz();
    const shown = entriesShown();
    answerAll();
    submit();
    expect(submitted[0]?.items['steps']).toEqual(shown);
    expect(screen.getByText(/feedback appears as soon as/)).toBeTruthy();
  });

  it('shows what was chosen with verdict, feedback, explanation and score, and moves there', () => {
    const { submitted, answer } = drawQuiz();
    answerAll();
    submit();
    const value = submitted[0]!;
    const result = scoreQuiz(quiz.public, quiz.key, value);
    answer({ submittedAt: at, value, result });

    expect(screen.queryAllByRole('radio')).toEqual([]);
    expect(document.activeElement?.textContent).toBe(`You have ${result.score} of 4 points.`);
    const chosen = screen.getByText('Planning').closest('li')!;
    expect(chosen.textContent).toContain('Your choice, not right');
    expect(chosen.textContent).toContain('A plan for whom?');
    expect(screen.getByText('Looking').closest('li')!.textContent).toContain('The right answer');
    expect(screen.getByText('A sigh').closest('li')!.textContent).toContain(
      'Also right, not chosen',
    );
    expect(screen.getByText('A thought').closest('li')!.textContent).toBe('A thought');
    const line = screen.getByText('She must be tired').closest('li')!;
    expect(line.textContent).toMatch(/Your choice: Heard, not right.*Right is: Assumed.*Did she/);
    expect(screen.getByText(/You need a person before a plan/)).toBeTruthy();
    expect(screen.getByText('The right order')).toBeTruthy();
  });

  it('leaves the focus with whoever went on before the score came', () => {
    const { submitted, answer } = drawQuiz();
    const elsewhere = document.body.appendChild(document.createElement('button'));
    answerAll();
    submit();
    elsewhere.focus();
    const value = submitted[0]!;
    answer({ submittedAt: at, value, result: scoreQuiz(quiz.public, quiz.key, value) });
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('starts again with empty questions and keeps the earlier attempt listed', () => {
    const value = { items: { one: ['look'] } };
    const result = scoreQuiz(quiz.public, quiz.key, value);
    const { changes } = drawHosted<QuizPublic, QuizValue>(QuizView, {
      question: quiz.public,
      value,
      attempts: [{ submittedAt: at, value, result }],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(changes).toEqual([{ items: {} }]);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Looking' }));
    expect(screen.getByText('1 attempt')).toBeTruthy();
    expect(screen.getByText(/Attempt 1: 1 of 4/)).toBeTruthy();
  });

  it('recognises its attempt although storage changed the order of keys', () => {
    const value = { items: { groups: { said: 'heard', must: 'heard' }, one: ['plan'] } };
    const stored = { items: { one: ['plan'], groups: { must: 'heard', said: 'heard' } } };
    drawHosted<QuizPublic, QuizValue>(QuizView, {
      question: quiz.public,
      value,
      attempts: [
        { submittedAt: at, value: stored, result: scoreQuiz(quiz.public, quiz.key, stored) },
      ],
    });
    expect(screen.getByText(/You have/)).toBeTruthy();
  });
});

it('is drawn on the server without inline styles, and closes where it may not be answered', () => {
  const { html } = drawHosted<QuizPublic, QuizValue>(QuizView, {
    question: quiz.public,
    disabled: true,
    readOnlyReason: 'Sign in to answer',
    locale: 'nl',
  });
  expect(html).toContain('Put the steps in order');
  expect(html).not.toMatch(/ style=|<script/);
  expect(html).toContain('Sign in to answer');
  expect(
    screen.getByRole('button', { name: 'Controleer mijn antwoorden' }).closest(':disabled'),
  ).toBeTruthy();
});
