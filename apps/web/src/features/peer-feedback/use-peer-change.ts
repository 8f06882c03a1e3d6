import { useWrite, type Write } from '../../platform/api/use-write.js';

/** Writes something of peer feedback; what is on the screen of it is then asked again. */
export const usePeerChange = <Input>(
  write: (input: Input, id: string) => Promise<unknown>,
): Write<Input> => useWrite(['peer'], write);
