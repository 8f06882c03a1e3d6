import { useSearchParams } from 'react-router';

/** What a page shows stands in its address; changing one thing keeps the focus where it is. */
export function useAddress(): {
  params: URLSearchParams;
  /** An empty value takes a name away; `without` names what no longer fits. */
  change: (name: string, value: string, without?: readonly string[]) => void;
} {
  const [params, setParams] = useSearchParams();
  const change = (name: string, value: string, without: readonly string[] = []) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    for (const one of without) next.delete(one);
    setParams(next, { replace: true, state: { keepFocus: true } });
  };
  return { params, change };
}

/** A value of an address, if it is one of those that are known. */
export const oneOf = <Value extends string>(values: readonly Value[], asked: string | null) =>
  values.find((value) => value === asked);
