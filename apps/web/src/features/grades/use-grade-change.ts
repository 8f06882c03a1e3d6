import { useWrite, type Write } from '../../platform/api/use-write.js';

/** Changes something about marks or grades; what is on the screen of them is asked again. */
export const useGradeChange = <Input>(
  change: (input: Input, id: string) => Promise<unknown>,
): Write<Input> => useWrite(['grades'], change);
