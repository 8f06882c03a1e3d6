import type { FindingSection } from '@weft/contracts';

/** The chapters of a report that findings and themes stand in. */
export const sections: readonly FindingSection[] = [
  ...(['meaning', 'success', 'barriers', 'skills', 'closing'] as const),
];
