import fc from 'fast-check';
import { checkQuiz, missingInQuiz } from './answer.js';
import { anyAnswer, anyQuiz } from './quiz.testkit.js';
import { QuizProps, QuizValue, type QuizPublic } from './schema.js';
import { scoreQuiz } from './score.js';
import { splitQuiz } from './split.js';

const rightIdsOf = (question: QuizPublic, itemId: string): string[] =>
  question.items.flatMap((item) =>
    item.id === itemId && item.type === 'match' ? item.rights.map((right) => right.id) : [],
  );

const answered = anyQuiz.chain((quiz) => {
  const { public: question, key } = splitQuiz(quiz);
  return fc
    .tuple(...quiz.items.map((item) => anyAnswer(item, rightIdsOf(question, item.id))))
    .map((answers) => ({
      question,
      key,
      value: {
        items: Object.fromEntries(quiz.items.map((item, at) => [item.id, answers[at] ?? []])),
      },
    }));
});

describe('a quiz, whatever its questions', () => {
  it('is accepted by its own schema', () => {
    fc.assert(fc.property(anyQuiz, (quiz) => QuizProps.safeParse(quiz).success));
  });

  it('scores every possible answer between 0 and its maximum', () => {
    fc.assert(
      fc.property(answered, ({ question, key, value }) => {
        expect(checkQuiz(question, value)).toEqual([]);
        expect(QuizValue.parse(value)).toEqual(value);
        const result = scoreQuiz(question, key, value);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(result.max);
        for (const item of result.items) {
          expect(item.score).toBeGreaterThanOrEqual(0);
          expect(item.score).toBeLessThanOrEqual(item.max);
          expect(item.correct).toBe(item.score === item.max);
        }
      }),
    );
  });

  it('gives the maximum to its own solution, and only to that', () => {
    fc.assert(
      fc.property(answered, ({ question, key, value }) => {
        const solution = {
          items: Object.fromEntries(
            Object.entries(key.items).map(([id, item]) => [id, item.solution]),
          ),
        };
        expect(checkQuiz(question, solution)).toEqual([]);
        expect(missingInQuiz(question, solution)).toEqual([]);
        expect(scoreQuiz(question, key, solution).score).toBe(question.items.length);

        for (const item of scoreQuiz(question, key, value).items) {
          const answer = value.items[item.id];
          const same =
            Array.isArray(answer) && !isOrder(question, item.id) ? [...answer].sort() : answer;
          const right =
            Array.isArray(item.solution) && !isOrder(question, item.id)
              ? [...item.solution].sort()
              : item.solution;
          if (item.correct) expect(same).toEqual(right);
        }
      }),
    );
  });

  it('gives feedback for what was chosen only', () => {
    fc.assert(
      fc.property(answered, ({ question, key, value }) => {
        for (const item of scoreQuiz(question, key, value).items) {
          const answer = value.items[item.id] ?? [];
          const chosen = Array.isArray(answer) ? answer : Object.keys(answer);
          for (const id of Object.keys(item.feedback)) expect(chosen).toContain(id);
        }
      }),
    );
  });

  it('shows nothing of its key', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const shown = JSON.stringify(splitQuiz(quiz).public);
        expect(shown).not.toContain('SECRET');
        expect(shown).not.toContain('correct');
        for (const item of splitQuiz(quiz).public.items) {
          if (item.type !== 'match') continue;
          const lefts = item.lefts.map((left) => left.id);
          for (const right of item.rights) expect(lefts).not.toContain(right.id);
        }
      }),
    );
  });

  it('shows entries and right sides in the same order every time, never the right one', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const { public: question, key } = splitQuiz(quiz);
        expect(splitQuiz(quiz).public).toEqual(question);
        quiz.items.forEach((item, at) => {
          const shown = question.items[at];
          if (item.type === 'order' && shown?.type === 'order') {
            expect(shown.entries.map((entry) => entry.id)).not.toEqual(
              key.items[item.id]?.solution,
            );
            expect(shown.entries.map((entry) => entry.id).sort()).toEqual(
              item.entries.map((entry) => entry.id).sort(),
            );
          }
          if (item.type === 'match' && shown?.type === 'match') {
            expect(shown.rights.map((right) => right.text)).not.toEqual(
              item.pairs.map((pair) => pair.right),
            );
          }
        });
      }),
    );
  });
});

const isOrder = (question: QuizPublic, itemId: string): boolean =>
  question.items.some((item) => item.id === itemId && item.type === 'order');

describe('points', () => {
  const option = (id: string, correct?: true) => ({
    id,
    text: id,
    feedback: `because ${id}`,
    ...(correct ? { correct } : {}),
  });
  const entry = (id: string) => ({ id, text: id });
  const quiz = QuizProps.parse({
    id: 'check',
    title: 'Check',
    items: [
      {
        id: 'many',
        type: 'multiple',
        prompt: '?',
        explanation: 'E',
        options: [option('a', true), option('b', true), option('c'), option('d')],
      },
      {
        id: 'steps',
        type: 'order',
        prompt: '?',
        explanation: 'E',
        entries: [entry('a'), entry('b'), entry('c'), entry('d'), entry('e')],
      },
      {
        id: 'groups',
        type: 'sort',
        prompt: '?',
        explanation: 'E',
        categories: [entry('x'), entry('y')],
        entries: [
          { ...entry('a'), category: 'x', feedback: 'A is X' },
          { ...entry('b'), category: 'y' },
          { ...entry('c'), category: 'y' },
        ],
      },
    ],
  });
  const { public: question, key } = splitQuiz(quiz);
  const scoreOf = (items: QuizValue['items'], id: string) =>
    scoreQuiz(question, key, { items }).items.find((item) => item.id === id)?.score;

  it.each([
    [['a', 'b'], 1],
    [['a'], 0.5],
    [['a', 'b', 'c'], 0.5],
    [['a', 'c'], 0],
    [['c', 'd'], 0],
    [[], 0],
  ])('of several options %j: right minus wrong, never below nothing', (chosen, points) => {
    expect(scoreOf({ many: chosen }, 'many')).toBe(points);
  });

  it.each([
    [['a', 'b', 'c', 'd', 'e'], 1],
    [['b', 'c', 'd', 'e', 'a'], 0.75],
    [['a', 'c', 'b', 'd', 'e'], 0.25],
    [['e', 'd', 'c', 'b', 'a'], 0],
  ])('of the order %j: neighbours that still follow each other', (chosen, points) => {
    expect(scoreOf({ steps: chosen }, 'steps')).toBe(points);
  });

  it('of sorting: the share that is right, in hundredths', () => {
    expect(scoreOf({ groups: { a: 'x', b: 'y', c: 'x' } }, 'groups')).toBe(0.67);
  });

  it('tells feedback, explanation and solution, also where nothing was answered', () => {
    const result = scoreQuiz(question, key, { items: { groups: { a: 'y' } } });
    expect(result).toMatchObject({ score: 0, max: 3 });
    expect(result.items[2]).toEqual({
      id: 'groups',
      score: 0,
      max: 1,
      correct: false,
      feedback: { a: 'A is X' },
      solution: { a: 'x', b: 'y', c: 'y' },
      explanation: 'E',
    });
  });
});
