import { useEffect, useRef, useState } from 'react';

type Changed = (events: unknown, transaction: { local: boolean }) => void;

/** The part of a shared type that this needs. */
interface Observable {
  observeDeep: (changed: Changed) => void;
  unobserveDeep: (changed: Changed) => void;
}

/**
 * What a part of a document says, read anew after its changes: at once after one of this page, so that
 * a ticked box does not first show itself unticked, and at most once a frame however many others type.
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
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
      setValue(latest.current());
    };
    const changed: Changed = (_events, { local }) => {
      if (local) draw();
      else frame ??= requestAnimationFrame(draw);
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
