import type { HandInRules, SubmissionRow } from '@weft/contracts';
import { standingSubmission } from '@weft/rules';
import type { SubmissionFact } from './submission.repository.js';

/** What a team handed in for an assignment, with which one counts; the last one first. */
export function toRows(
  submissions: readonly SubmissionFact[],
  stands: HandInRules['stands'],
): SubmissionRow[] {
  const standing = standingSubmission(submissions, stands);
  return submissions
    .map(({ withdrawn, ...one }): SubmissionRow => {
      const counts = one.id === standing?.id ? 'standing' : 'replaced';
      return { ...one, state: withdrawn ? 'withdrawn' : counts };
    })
    .reverse();
}
