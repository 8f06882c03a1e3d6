import { useEffect, useState, type ComponentType, type FunctionComponent } from 'react';

/**
 * A part of a page whose code comes after the rest, only in the browser. Where it does not come,
 * the page does without it, and tries again once the network is back.
 */
export function laterPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): FunctionComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  const LaterPart = (props: Props) => {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      if (Part) return;
      let current = true;
      const fetchPart = () => {
        load().then(
          (module) => {
            loaded = module.default;
            if (current) setPart(() => module.default);
          },
          () => undefined,
        );
      };
      fetchPart();
      window.addEventListener('online', fetchPart);
      return () => {
        current = false;
        window.removeEventListener('online', fetchPart);
      };
    }, [Part]);
    return Part ? <Part {...props} /> : null;
  };
  return LaterPart;
}
