import { sumInCents } from '../money/lines.js';
import type { FinancingPlanValue, FinancingSource, SourceKind } from './schema.js';

/** The kinds of money, from what is the learner's own to what others want a share for. */
export const sourceKinds = ['own', 'sales', 'grant', 'loan', 'equity'] as const;
/** From what is promised to what is only hoped for. */
export const certainties = ['sure', 'applied', 'hoped'] as const;

/** A part of all sources: whole cents, and its share from 0 to 1 (0 while there is no money). */
interface Part {
  cents: number;
  share: number;
}

/** What a plan adds up to, in whole cents. */
export interface PlanTotals {
  uses: number;
  sources: number;
  /** What is still needed; below zero where there is more than needed. */
  gap: number;
  /** What is needed beyond the money that is sure; below zero where there is more. */
  gapIfOnlySure: number;
  byKind: Record<SourceKind, Part>;
  byCertainty: Record<FinancingSource['certainty'], Part>;
}

/** Adds up a plan. An amount that is not filled in counts as zero. */
export function totalsOf({ uses: lines, sources: from }: FinancingPlanValue): PlanTotals {
  const [uses, sources] = [sumInCents(lines), sumInCents(from)];
  const part = (belongs: (source: FinancingSource) => boolean): Part => {
    const cents = sumInCents(from.filter(belongs));
    return { cents, share: sources > 0 ? cents / sources : 0 };
  };
  const kind = (name: SourceKind) => part((source) => source.kind === name);
  const certainty = (name: FinancingSource['certainty']) =>
    part((source) => source.certainty === name);
  const sure = certainty('sure');
  return {
    uses,
    sources,
    gap: uses - sources,
    gapIfOnlySure: uses - sure.cents,
    byKind: {
      own: kind('own'),
      sales: kind('sales'),
      grant: kind('grant'),
      loan: kind('loan'),
      equity: kind('equity'),
    },
    byCertainty: { sure, applied: certainty('applied'), hoped: certainty('hoped') },
  };
}
