import { z } from 'zod';
import { limits } from '../limits.js';
import { Choice, Id, listOf, Text } from '../shapes.js';
import { treeProblems } from './tree.js';

const Answer = Choice.extend({
  /** The question or outcome that it leads to. */
  next: Id,
});

const Question = z
  .object({
    id: Id,
    text: Text,
    help: Text.optional(),
    answers: listOf(Answer, { noun: 'answer', min: 2, max: 6 }),
  })
  .strict();

const Outcome = z
  .object({
    id: Id,
    title: Text,
    text: Text,
    /** What to check before acting on it. */
    checks: listOf(Choice, { noun: 'check', min: 1, max: 20 }).optional(),
  })
  .strict();

export const DecisionProps = z
  .object({
    id: Id,
    title: Text,
    task: Text,
    /** What the outcome is not, for instance legal advice. */
    notice: Text.optional(),
    /** The first question. */
    start: Id,
    questions: listOf(Question, { noun: 'question', min: 1, max: 40 }),
    outcomes: listOf(Outcome, { noun: 'outcome', min: 2, max: 30 }),
    /** Asks for the learner's own reason. */
    because: Text,
  })
  .strict()
  .superRefine((tree, context) => {
    for (const { path, message } of treeProblems(tree)) {
      context.addIssue({ code: 'custom', path, message });
    }
  });
export type DecisionProps = z.infer<typeof DecisionProps>;

export type DecisionQuestion = {
  id: string;
  text: string;
  help: string | null;
  answers: (Choice & { next: string })[];
};
export type DecisionOutcome = { id: string; title: string; text: string; checks: Choice[] };
export type DecisionPublic = {
  title: string;
  task: string;
  notice: string | null;
  start: string;
  questions: DecisionQuestion[];
  outcomes: DecisionOutcome[];
  because: string;
};

/** The answers in the order in which they were given. */
export const DecisionValue = z
  .object({
    path: z
      .array(z.object({ question: z.string().max(64), answer: z.string().max(64) }).strict())
      .max(40),
    because: z.string().max(limits.promptAnswer),
  })
  .strict();
export type DecisionValue = z.infer<typeof DecisionValue>;
