import { withActivity } from './activity-entry.js';

describe('withActivity', () => {
  it('adds an entry behind the others, indented under its id', () => {
    expect(withActivity('', 'quiz', 'title:\n  nl: A\n')).toBe('quiz:\n  title:\n    nl: A\n');
    expect(withActivity('a:\n  b: 1\n\n', 'quiz', 'c: 2')).toBe('a:\n  b: 1\n\nquiz:\n  c: 2\n');
  });
});
