import type { ActivityKind } from '../component.js';
import { checkQuiz, missingInQuiz } from './answer.js';
import { QuizProps, QuizValue, type QuizKey, type QuizPublic } from './schema.js';
import { scoreQuiz } from './score.js';
import { splitQuiz } from './split.js';

export const quiz: ActivityKind<QuizProps, QuizPublic, QuizKey, QuizValue> = {
  tag: 'Quiz',
  kind: 'quiz',
  summary:
    'Questions that are checked on the server: choose one or several, put in order, match, sort. ' +
    'Learners see feedback and explanation after they hand in, and may try again.',
  example: '<Quiz id="check" />',
  placement: 'block',
  children: 'none',
  props: QuizProps,
  split: splitQuiz,
  value: QuizValue,
  check: checkQuiz,
  missing: missingInQuiz,
  score: scoreQuiz,
};
