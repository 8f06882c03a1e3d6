import { useWrite, type Write } from '../../platform/api/use-write.js';

/** Changes something of a pitch day; what is on the screen of it is asked again. */
export const usePitchChange = <Input>(
  change: (input: Input, id: string) => Promise<unknown>,
): Write<Input> => useWrite(['pitch-days'], change);
