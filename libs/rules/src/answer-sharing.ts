import type { SharingRule } from '@weft/contracts';

/**
 * Kinds in which people write about themselves or tell what others told them: nobody else reads
 * those unless the learner shares them.
 */
const personal = new Set(['reflection', 'log', 'position-line', 'pitch-timer']);

/** Who of the lecturers of a learner's cohorts reads her answers to a kind of activity. */
export function sharingRule(kind: string): SharingRule {
  // What was chosen in a poll is not stored with who chose it.
  if (kind === 'poll') return 'never';
  return personal.has(kind) ? 'asked' : 'open';
}

/**
 * Whether a lecturer of a learner's cohort may read an answer.
 * @param choice what the learner chose last for this activity; null where she never did
 */
export function isShared(kind: string, choice: boolean | null): boolean {
  const rule = sharingRule(kind);
  return rule !== 'never' && (choice ?? rule === 'open');
}
