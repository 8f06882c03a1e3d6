import type { BoardNote } from '@weft/contracts';
import { Button, type DragHandle } from '@weft/ui';
import type { KeyboardEvent } from 'react';
import { useBoardTexts } from './texts.js';
import styles from './boards.module.css';

/** A place for notes; the id is empty for the loose ones. */
export interface Place {
  id: string;
  title: string;
}

export interface NoteMoves {
  places: readonly Place[];
  lifted: string | null;
  handleOf: (noteId: string) => DragHandle;
  /** `new`: a cluster of its own. */
  moveTo: (note: BoardNote, placeId: string) => void;
  /** Up or down among the notes of its cluster. */
  step: (note: BoardNote, by: 1 | -1) => void;
  /** Null where nobody may take notes of others away. */
  takeAway: ((note: BoardNote) => void) | null;
}

export const handleId = (noteId: string) => `note-${noteId}`;

/** A note with the ways to lay it elsewhere: dragging, the arrow keys on its handle, or a list. */
export const NoteCard = ({
  note,
  placeId,
  moves,
}: {
  note: BoardNote;
  placeId: string;
  moves: NoteMoves;
}) => {
  const t = useBoardTexts();
  const { places } = moves;
  const at = places.findIndex(({ id }) => id === placeId);
  const onKeyDown = (event: KeyboardEvent) => {
    const beside = { ArrowLeft: places[at - 1], ArrowRight: places[at + 1] };
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      moves.step(note, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.preventDefault();
      const to = beside[event.key];
      if (to) moves.moveTo(note, to.id);
    }
  };
  return (
    <li className={styles.note} data-lifted={moves.lifted === note.id || undefined}>
      <p>{note.text}</p>
      <div className={styles.noteTools} data-print="no">
        <button
          id={handleId(note.id)}
          type="button"
          className={styles.handle}
          aria-label={`${t.cluster.drag}: ${note.text}`}
          aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown"
          onKeyDown={onKeyDown}
          {...moves.handleOf(note.id)}
        >
          <span aria-hidden="true">⠿</span>
        </button>
        <select
          aria-label={t.cluster.move(note.text)}
          value={placeId}
          onChange={(event) => moves.moveTo(note, event.target.value)}
        >
          {places.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value="new">{t.cluster.toNew}</option>
        </select>
        {moves.takeAway ? (
          <Button
            variant="quiet"
            aria-label={`${t.brainstorm.takeAway}: ${note.text}`}
            onClick={() => moves.takeAway?.(note)}
          >
            ×
          </Button>
        ) : null}
      </div>
    </li>
  );
};
