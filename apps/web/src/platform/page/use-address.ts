import { startTransition, useOptimistic } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What a page shows stands in its address; changing one thing keeps the focus where it is.
 * The router follows in a transition, which on a busy device takes its time: `params` already hold
 * what was chosen, so that a ticked box does not first show itself unticked again.
 */
export function useAddress(): {
  params: URLSearchParams;
  /** An empty value takes a name away; `without` names what no longer fits. */
  change: (name: string, value: string, without?: readonly string[]) => void;
} {
  const [inAddress, setParams] = useSearchParams();
  const [params, expect] = useOptimistic(inAddress);
  const change = (name: string, value: string, without: readonly string[] = []) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    for (const one of without) next.delete(one);
    startTransition(() => {
      expect(next);
      setParams(next, { replace: true, state: { keepFocus: true } });
    });
  };
  return { params, change };
}

/** A value of an address, if it is one of those that are known. */
export const oneOf = <Value extends string>(values: readonly Value[], asked: string | null) =>
  values.find((value) => value === asked);
