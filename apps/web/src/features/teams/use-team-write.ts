import type { FailureCode } from '../../platform/api/api-error.js';
import { useWrite } from '../../platform/api/use-write.js';

interface TeamWrite<Input> {
  /** `then` is called once the screen shows what changed. */
  run: (input: Input, then?: () => void) => void;
  busy: boolean;
  failure: FailureCode | null;
}

/** Writes something about the teams of a cohort, once. */
export function useTeamWrite<Input>(
  cohortId: string,
  write: (id: string, input: Input) => Promise<unknown>,
): TeamWrite<Input> {
  const { run, busy, failure } = useWrite(['cohorts', cohortId], (input: Input, id) =>
    write(id, input),
  );
  return {
    run: (input, then) => run(input, then && { onSuccess: then }),
    ...{ busy, failure },
  };
}
