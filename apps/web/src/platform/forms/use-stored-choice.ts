import { useState } from 'react';

/**
 * A box whose choice is stored elsewhere, which takes a while: it shows at once what was chosen,
 * and again what is stored where the choice was refused.
 * @param store resolves once it is stored
 */
export function useStoredChoice(
  stored: boolean,
  store: (chosen: boolean) => Promise<unknown>,
): [shown: boolean, choose: (chosen: boolean) => void] {
  const [shown, setShown] = useState(stored);
  const [known, setKnown] = useState(stored);
  if (stored !== known) {
    setKnown(stored);
    setShown(stored);
  }
  const choose = (chosen: boolean) => {
    setShown(chosen);
    store(chosen).catch(() => setShown(stored));
  };
  return [shown, choose];
}
