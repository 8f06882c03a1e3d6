import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../controls/button.js';
import { Icon } from '../icon/icon.js';
import styles from './disclosure.module.css';

interface DialogProps {
  open: boolean;
  title: ReactNode;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal on the native `dialog`, which keeps focus inside, closes on Escape and gives it back. */
export const Dialog = ({ open, title, closeLabel, onClose, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <Button variant="quiet" aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {children}
    </dialog>
  );
};
