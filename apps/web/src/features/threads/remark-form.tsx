import { Button } from '@weft/ui';
import type { ReactNode } from 'react';
import { useThreadTexts } from './texts.js';
import { useFirstField } from './use-first-field.js';
import styles from './threads.module.css';

interface RemarkFormProps {
  /** What its button says. */
  label: string;
  /** Whether all that it asks is there. */
  ready: boolean;
  busy?: boolean;
  onSend: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** A small form that opens beside a remark: its first field takes the focus. */
export const RemarkForm = (props: RemarkFormProps) => {
  const { label, ready, busy = false, onSend, onCancel, children } = props;
  const { cancel } = useThreadTexts();
  return (
    <form
      ref={useFirstField()}
      method="post"
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSend();
      }}
    >
      {children}
      <div className={styles.actions}>
        <Button type="submit" busy={busy} aria-disabled={ready ? undefined : true}>
          {label}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
};
