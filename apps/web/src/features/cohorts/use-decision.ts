import type { CohortPerson, EnrolmentState } from '@weft/contracts';
import { bodyOf, useApi } from '../../platform/api/api.js';
import type { FailureCode } from '../../platform/api/api-error.js';
import { useCohortChange } from './use-cohort-change.js';

interface Decision {
  person: CohortPerson;
  action: 'approve' | 'refuse' | 'remove' | 'restore';
  reason: string | null;
}

/** A lecturer's decisions about people, with what the last one led to. */
export function useDecision(cohortId: string): {
  run: (decision: Decision) => void;
  failure: FailureCode | null;
  done: { person: CohortPerson; state: EnrolmentState } | undefined;
} {
  const api = useApi();
  const { run, failure, result } = useCohortChange(async ({ person, ...decision }: Decision) => {
    const { state } = await bodyOf(
      api.POST('/api/cohorts/{cohortId}/enrolments', {
        params: { path: { cohortId } },
        body: { id: crypto.randomUUID(), accountId: person.accountId, ...decision },
      }),
    );
    return { person, state };
  });
  return { run, failure, done: result };
}
