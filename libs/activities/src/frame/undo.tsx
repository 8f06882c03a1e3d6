import type { Locale } from '@weft/contracts';
import { Button, Icon } from '@weft/ui';
import { useEffect, useRef } from 'react';
import styles from './frame.module.css';
import { texts } from './texts.js';

interface UndoProps {
  locale: Locale;
  /** What was removed; null while there is nothing to undo. */
  removed: string | null;
  onUndo: () => void;
}

/** Says what was removed and brings it back; takes the focus that went with the removed thing. */
export const Undo = ({ locale, removed, onUndo }: UndoProps) => {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (removed !== null) line.current?.querySelector('button')?.focus();
  }, [removed]);
  return (
    <div role="status" ref={line}>
      {removed === null ? null : (
        <p className={styles.undo}>
          {removed}{' '}
          <Button variant="quiet" onClick={onUndo}>
            <Icon name="undo" /> {texts[locale].undo}
          </Button>
        </p>
      )}
    </div>
  );
};
