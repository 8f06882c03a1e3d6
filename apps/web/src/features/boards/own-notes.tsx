import { boardBounds } from '@weft/rules';
import { Button, Icon, TextArea } from '@weft/ui';
import { useState } from 'react';
import sheet from '../../platform/page/sheet.module.css';
import { useBoardTexts } from './texts.js';
import type { OwnNote, useOwnNotes } from './use-own-notes.js';
import styles from './boards.module.css';

/** What somebody wrote herself, with what became of it. */
export const OwnNotes = ({ own }: { own: ReturnType<typeof useOwnNotes> }) => {
  const t = useBoardTexts().brainstorm;
  const [editing, setEditing] = useState<{ id: string; text: string } | null>(null);
  const [removed, setRemoved] = useState<OwnNote | null>(null);
  return (
    <section aria-labelledby="own-notes" data-print="no">
      <h2 id="own-notes">{t.mine}</h2>
      <div role="status">
        {removed ? (
          <p className={sheet.actions}>
            {t.removed}{' '}
            <Button
              variant="quiet"
              onClick={() => {
                own.restore(removed);
                setRemoved(null);
              }}
            >
              <Icon name="undo" /> {t.undo}
            </Button>
          </p>
        ) : null}
      </div>
      {own.notes.length === 0 ? <p className={sheet.muted}>{t.none}</p> : null}
      <ul role="list" className={styles.notes}>
        {own.notes.map((note) => (
          <li key={note.id} className={styles.note} data-state={note.state}>
            {editing?.id === note.id ? (
              <form
                onSubmit={(event) => {
                  event.preventDefault();
                  if (editing.text.trim() !== '') own.change(note, editing.text.trim());
                  setEditing(null);
                }}
              >
                <TextArea
                  label={t.editOf(note.text)}
                  maxLength={boardBounds.note}
                  rows={2}
                  value={editing.text}
                  onChange={(event) => setEditing({ id: note.id, text: event.target.value })}
                />
                <p className={sheet.actions}>
                  <Button type="submit">{t.save}</Button>
                  <Button variant="quiet" onClick={() => setEditing(null)}>
                    {t.cancel}
                  </Button>
                </p>
              </form>
            ) : (
              <>
                <p>{note.text}</p>
                <p className={styles.noteState}>{t[note.state]}</p>
                <p className={sheet.actions}>
                  <Button
                    variant="quiet"
                    aria-label={t.editOf(note.text)}
                    onClick={() => setEditing({ id: note.id, text: note.text })}
                  >
                    {t.edit}
                  </Button>
                  <Button
                    variant="quiet"
                    aria-label={t.removeOf(note.text)}
                    onClick={() => {
                      own.remove(note);
                      setRemoved(note.state === 'refused' ? null : note);
                    }}
                  >
                    {t.remove}
                  </Button>
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
