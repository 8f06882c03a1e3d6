import { useEffect, useRef, useState } from 'react';

/** The part of a shared type that this needs. */
interface Observable {
  observeDeep: (changed: () => void) => void;
  unobserveDeep: (changed: () => void) => void;
}

/**
 * What a part of a document says, read anew after its changes, at most once a frame however many
 * people type.
 * @param read gives plain data
 * @param given what it is read with besides the document; when that changes it is read anew
 */
export function usePart<Value>(part: Observable, read: () => Value, given: unknown): Value {
  const [value, setValue] = useState(read);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    let frame: number | null = null;
    const draw = () => {
      frame = null;
      setValue(latest.current());
    };
    const changed = () => {
      frame ??= requestAnimationFrame(draw);
    };
    draw();
    part.observeDeep(changed);
    return () => {
      part.unobserveDeep(changed);
      if (frame !== null) cancelAnimationFrame(frame);
    };
  }, [part, given]);
  return value;
}
