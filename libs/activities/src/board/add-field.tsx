import { Button } from '@weft/ui';
import { useState } from 'react';
import styles from './view.module.css';

interface AddFieldProps {
  /** Names the field. */
  label: string;
  /** Says in the field what goes there. */
  hint: string;
  /** What the button says, and what it is called where several look alike. */
  action: string;
  actionName: string;
  maxLength: number;
  full: boolean;
  onAdd: (text: string) => void;
}

/** A line to write and add something of one's own, with Enter or the button. */
export const AddField = ({
  label,
  hint,
  action,
  actionName,
  maxLength,
  full,
  onAdd,
}: AddFieldProps) => {
  const [draft, setDraft] = useState('');
  const add = () => {
    const text = draft.trim();
    if (!text || full) return;
    onAdd(text);
    setDraft('');
  };
  return (
    <div className={styles.add}>
      <input
        aria-label={label}
        placeholder={hint}
        maxLength={maxLength}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <Button variant="secondary" aria-label={actionName} disabled={full} onClick={add}>
        {action}
      </Button>
    </div>
  );
};
