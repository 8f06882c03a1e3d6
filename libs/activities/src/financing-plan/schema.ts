import { z } from 'zod';
import { limits } from '../limits.js';
import { Answers, MoneyLine, StartLine } from '../money/schema.js';
import { Choice, Id, listOf, Text } from '../shapes.js';

const SourceKind = z.enum(['own', 'sales', 'grant', 'loan', 'equity']);
export type SourceKind = z.infer<typeof SourceKind>;
const Certainty = z.enum(['sure', 'applied', 'hoped']);

/** Where money comes from, and how sure that is. */
const traits = { kind: SourceKind, certainty: Certainty };

export const FinancingPlanProps = z
  .object({
    id: Id,
    title: Text,
    task: Text,
    /** What money is needed for, in euro. */
    uses: listOf(StartLine, { noun: 'line', min: 0, max: 20 }),
    sources: listOf(StartLine.extend(traits), { noun: 'line', min: 0, max: 20 }),
    questions: listOf(Choice, { noun: 'question', min: 0, max: 10 }),
  })
  .strict();
export type FinancingPlanProps = z.infer<typeof FinancingPlanProps>;

/** What learners start with is all they see: nothing is hidden. */
export type FinancingPlanPublic = Omit<FinancingPlanProps, 'id'>;

const FinancingSource = MoneyLine.extend(traits);
export type FinancingSource = z.infer<typeof FinancingSource>;

export const FinancingPlanValue = z
  .object({
    uses: z.array(MoneyLine).max(limits.moneyLines),
    sources: z.array(FinancingSource).max(limits.moneyLines),
    answers: Answers,
  })
  .strict();
export type FinancingPlanValue = z.infer<typeof FinancingPlanValue>;
