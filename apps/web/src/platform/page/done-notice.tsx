import { Button, Notice } from '@weft/ui';
import { useEffect, useRef, type RefObject } from 'react';

/** What was done last, and how to take it back. */
export interface Done {
  said: string;
  undo: () => Promise<void>;
  /** What was pressed is still there. */
  keepsFocus?: true;
}

interface Props {
  done: Done | null;
  busy: boolean;
  /** What the way back is called. */
  undoLabel: string;
  onUndo: (done: Done) => void;
  /** Where it was done. */
  list: RefObject<HTMLElement | null>;
}

/**
 * What was done last, with the way back. Where what was pressed is gone by then, the focus goes to the way
 * back, and from there to the list where things stand again.
 */
export const DoneNotice = ({ done, busy, undoLabel, onUndo, list }: Props) => {
  const notice = useRef<HTMLDivElement>(null);
  const before = useRef<Done | null>(null);
  useEffect(() => {
    if (done && !done.keepsFocus) notice.current?.querySelector('button')?.focus();
    const isLost = document.activeElement === document.body;
    if (!done && before.current && isLost) list.current?.querySelector('button')?.focus();
    before.current = done;
  }, [done, list]);
  return (
    <div ref={notice} hidden={!done}>
      {done ? (
        <Notice kind="positive" live>
          <p>{done.said}</p>
          <Button variant="secondary" busy={busy} onClick={() => onUndo(done)}>
            {undoLabel}
          </Button>
        </Notice>
      ) : null}
    </div>
  );
};
