import { Button } from '@weft/ui';
import { workspaceLimits } from '@weft/workspace';
import { useState } from 'react';
import { useWorkspaceTexts } from '../texts.js';
import styles from './canvas.module.css';

interface NewNoteProps {
  /** DOM id of the field. */
  id: string;
  zone: string;
  full: boolean;
  onAdd: (text: string) => void;
}

/** A field for another note; Enter adds it. */
export const NewNote = ({ id, zone, full, onAdd }: NewNoteProps) => {
  const texts = useWorkspaceTexts();
  const [draft, setDraft] = useState('');
  const add = () => {
    const text = draft.trim();
    if (!text || full) return;
    onAdd(text);
    setDraft('');
  };
  return (
    <div className={styles.new}>
      <input
        id={id}
        aria-label={texts.canvas.newNote(zone)}
        maxLength={workspaceLimits.noteText}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <Button
        variant="secondary"
        aria-label={texts.canvas.addTo(zone)}
        disabled={full}
        onClick={add}
      >
        {texts.canvas.addNote}
      </Button>
    </div>
  );
};
