import type { DraftConflict } from '@weft/contracts';
import { textPieces } from '@weft/rules';
import { Button, Dialog, Disclosure, TextArea } from '@weft/ui';
import { useState } from 'react';
import { TextPieces } from '../version-moves/index.js';
import styles from './authoring.module.css';
import type { OpenFile } from './draft-files.js';
import { useAuthoringTexts } from './texts.js';

interface ConflictDialogProps {
  file: OpenFile;
  conflict: DraftConflict;
  /** The text that stays. */
  onResolve: (text: string) => void;
}

/** Both texts of a file that two people changed in the same lines; neither is lost. */
export const ConflictDialog = ({ file, conflict, onResolve }: ConflictDialogProps) => {
  const texts = useAuthoringTexts();
  const { conflict: words } = texts;
  const { by } = conflict;
  const theirs = conflict.text ?? '';
  const [open, setOpen] = useState(true);
  const [choice, setChoice] = useState<'mine' | 'theirs' | 'both'>('mine');
  const [both, setBoth] = useState(file.text);
  if (!open) {
    return (
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {words.title}
      </Button>
    );
  }
  const chosen = { mine: file.text, theirs, both }[choice];
  const labels = { mine: words.mine, theirs: words.theirs(by), both: words.both };
  return (
    <Dialog open title={words.title} closeLabel={texts.close} onClose={() => setOpen(false)}>
      <div className={styles.stack}>
        <p>{words.help(by, file.path)}</p>
        {conflict.text === null ? <p>{words.removed(by)}</p> : null}
        <fieldset className={styles.choice}>
          <legend>{words.title}</legend>
          {(['mine', 'theirs', 'both'] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name="side"
                checked={choice === side}
                onChange={() => setChoice(side)}
              />
              <span>{labels[side]}</span>
            </label>
          ))}
        </fieldset>
        {choice === 'both' ? (
          <TextArea
            label={words.bothLabel}
            value={both}
            rows={10}
            onChange={(event) => setBoth(event.target.value)}
          />
        ) : (
          <pre className={styles.raw}>{chosen}</pre>
        )}
        <Disclosure summary={words.differences}>
          <div className={styles.raw}>
            <TextPieces pieces={textPieces(file.text, theirs)} />
          </div>
        </Disclosure>
        <Button onClick={() => onResolve(chosen)}>{words.apply}</Button>
      </div>
    </Dialog>
  );
};
