import { checkQuiz, missingInQuiz } from './answer.js';
import { QuizProps, QuizValue } from './schema.js';
import { splitQuiz } from './split.js';

const option = (id: string, more: object = {}) => ({ id, text: id, feedback: 'because', ...more });
const single = (options: object[], more: object = {}) => ({
  id: 'q1',
  type: 'single',
  prompt: 'Which?',
  explanation: 'So.',
  options,
  ...more,
});
const messages = (...items: object[]): string[] => {
  const parsed = QuizProps.safeParse({ id: 'check', title: 'Check', items });
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
};
const good = single([option('a', { correct: true }), option('b')]);

describe('writing a quiz', () => {
  it('accepts a plain one', () => {
    expect(messages(good)).toEqual([]);
  });

  it('says from which earlier module an item of any kind comes back', () => {
    const order = { id: 'q2', type: 'order', prompt: '?', explanation: 'So.' };
    const entries = [option('a'), option('b')].map(({ id, text }) => ({ id, text }));
    const items = [
      { ...good, recalls: 'ZO-01' },
      { ...order, entries, recalls: 'ZO-02' },
    ];
    const { public: shown } = splitQuiz(QuizProps.parse({ id: 'check', title: 'Check', items }));
    expect(shown.items.map(({ recalls }) => recalls)).toEqual(['ZO-01', 'ZO-02']);
    expect(messages({ ...good, recalls: 'module one' }).join()).toMatch(/a code such as ZO-03/);
  });

  it.each([
    ['without a correct option', [single([option('a'), option('b')])], /at least one option/],
    [
      'with two correct options where one is chosen',
      [single([option('a', { correct: true }), option('b', { correct: true })])],
      /one correct option/,
    ],
    [
      'with a wrong option that says nothing',
      [single([option('a', { correct: true }), { id: 'b', text: 'b' }])],
      /why it is not right/,
    ],
    [
      'with an option id twice',
      [single([option('a', { correct: true }), option('a')])],
      /option id "a" is used twice/,
    ],
    ['with an item id twice', [good, good], /item id "q1" is used twice/],
    ['without items', [], /at least 1 item/],
    ['with an unknown key', [{ ...good, hint: 'x' }], /hint/],
    ['with a reserved id', [{ ...good, id: 'constructor' }], /reserved/],
    ['with an id in capitals', [{ ...good, id: 'Q1' }], /lower case/],
    [
      'with an empty category',
      [
        {
          id: 'q1',
          type: 'sort',
          prompt: '?',
          explanation: 'So.',
          categories: [option('x'), option('y')].map(({ id, text }) => ({ id, text })),
          entries: [
            { id: 'a', text: 'a', category: 'x' },
            { id: 'b', text: 'b', category: 'z' },
          ],
        },
      ],
      /no entry belongs to the category "y"/,
    ],
    [
      'with two equal right sides',
      [
        {
          id: 'q1',
          type: 'match',
          prompt: '?',
          explanation: 'So.',
          pairs: [
            { id: 'a', left: 'a', right: 'same' },
            { id: 'b', left: 'b', right: 'same' },
          ],
        },
      ],
      /same right side/,
    ],
  ])('refuses one %s', (_case, items, message) => {
    expect(messages(...items).join('\n')).toMatch(message);
  });
});

describe('an answer to a quiz', () => {
  const entries = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
  const { public: question } = splitQuiz(
    QuizProps.parse({
      id: 'check',
      title: 'Check',
      items: [
        good,
        { id: 'q2', type: 'order', prompt: '?', explanation: 'So.', entries },
        {
          id: 'q3',
          type: 'sort',
          prompt: '?',
          explanation: 'So.',
          categories: entries.slice(0, 2),
          entries: [
            { id: 'a', text: 'a', category: 'a' },
            { id: 'b', text: 'b', category: 'b' },
          ],
        },
      ],
    }),
  );

  it.each([
    [{ q9: ['a'] }, /no item "q9"/],
    [{ q1: ['z'] }, /"z" cannot be chosen/],
    [{ q1: ['a', 'b'] }, /only one/],
    [{ q1: { a: 'b' } }, /list was expected/],
    [{ q2: ['a', 'b'] }, /entry is absent/],
    [{ q2: ['a', 'b', 'b'] }, /chosen twice/],
    [{ q3: ['a'] }, /choice for each line/],
    [{ q3: { z: 'a' } }, /no line "z"/],
    [{ q3: { a: 'z' } }, /"z" cannot be chosen/],
  ])('%j is refused', (items, message) => {
    expect(checkQuiz(question, { items }).join('\n')).toMatch(message);
  });

  it('may be half done, and says what is missing', () => {
    const value = { items: { q1: ['a'], q3: { a: 'b' } } };
    expect(checkQuiz(question, value)).toEqual([]);
    expect(missingInQuiz(question, value)).toEqual(['items.q2', 'items.q3']);
  });

  it('does not take what every object has for an answer', () => {
    expect(
      missingInQuiz(
        { title: '', items: [{ ...question.items[0]!, id: 'valueOf' }] },
        { items: {} },
      ),
    ).toEqual(['items.valueOf']);
  });

  it('stays small', () => {
    const many = Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`q${at}`, ['a']]));
    expect(QuizValue.safeParse({ items: many }).success).toBe(false);
    expect(QuizValue.safeParse({ items: { q1: ['a'.repeat(65)] } }).success).toBe(false);
  });
});
