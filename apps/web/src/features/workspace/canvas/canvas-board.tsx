import { canvasGrid } from '@weft/activities/react';
import type { WorkspaceCanvas, WorkspaceNote } from '@weft/contracts';
import { useDrag } from '@weft/ui';
import { addNote, moveNote, removeNote, workspaceLimits } from '@weft/workspace';
import { useEffect, useState } from 'react';
import type { CommentTarget } from '../comments/comment-target.js';
import { useWork } from '../live/work-context.js';
import { useWorkspaceTexts } from '../texts.js';
import { CanvasNote } from './canvas-note.js';
import { columnsOf, drawnZones, type DrawnZone } from './canvas-zones.js';
import styles from './canvas.module.css';
import { NewNote } from './new-note.js';
import type { KitTemplate } from './templates.queries.js';

interface CanvasBoardProps {
  canvas: WorkspaceCanvas;
  /** Null where the kit no longer has it. */
  template: KitTemplate | null;
  onComment: (target: CommentTarget) => void;
}

/** A canvas drawn as a canvas; to a screen reader it is headings with lists of notes. */
export const CanvasBoard = ({ canvas, template, onComment }: CanvasBoardProps) => {
  const texts = useWorkspaceTexts();
  const { document: doc, canWrite, say } = useWork();
  const zones = drawnZones(canvas, template);
  const [moved, setMoved] = useState<{ id: string; zone: string } | null>(null);
  const full = canvas.notes.length >= workspaceLimits.notes;

  // A moved note is drawn anew in its zone: the keyboard goes with it.
  useEffect(() => {
    if (moved) document.getElementById(`zone-${moved.id}`)?.focus();
  }, [moved]);

  const add = (zone: DrawnZone, text: string) => {
    addNote(doc, canvas.id, { id: crypto.randomUUID(), zone: zone.id, text });
    say(texts.canvas.added(zone.title));
  };
  const move = (note: WorkspaceNote, zone: DrawnZone) => {
    moveNote(doc, canvas.id, { id: note.id, zone: zone.id, before: null });
    setMoved({ id: note.id, zone: zone.id });
    say(texts.canvas.moved(zone.title));
  };
  const { drag, handleOf } = useDrag((noteId, zoneId) => {
    const note = canvas.notes.find(({ id }) => id === noteId);
    const zone = zones.find(({ id }) => id === zoneId);
    if (note && zone && note.zone !== zone.id) move(note, zone);
  }, 'zone');
  const remove = (note: WorkspaceNote) => {
    removeNote(doc, canvas.id, note.id);
    say(texts.canvas.removed);
    document.getElementById(`new-${canvas.id}-${note.zone}`)?.focus();
  };
  const draw = (zone: DrawnZone) => {
    const notes = canvas.notes.filter((note) => note.zone === zone.id);
    const place = zone.place && {
      'data-column': zone.place.column,
      'data-column-span': zone.place.columnSpan,
      'data-row': zone.place.row,
      'data-row-span': zone.place.rowSpan,
    };
    return (
      <section
        key={zone.id}
        className={`${styles.zone} ${canvasGrid.cell}`}
        data-zone={zone.id}
        data-over={drag?.over === zone.id || undefined}
        {...place}
      >
        <h4>{zone.title}</h4>
        {zone.prompt ? <p className={styles.prompt}>{zone.prompt}</p> : null}
        <ul role="list" className={styles.notes}>
          {notes.map((note, at) => (
            <CanvasNote
              key={note.id}
              canvasId={canvas.id}
              note={note}
              zone={zone}
              zones={zones}
              number={at + 1}
              lifted={drag?.card === note.id}
              handle={handleOf(note.id)}
              onMove={(target) => move(note, target)}
              onRemove={() => remove(note)}
              onComment={() => onComment({ part: 'canvas', id: note.id, quote: note.text })}
            />
          ))}
        </ul>
        {canWrite ? (
          <NewNote
            id={`new-${canvas.id}-${zone.id}`}
            zone={zone.title}
            full={full}
            onAdd={(text) => add(zone, text)}
          />
        ) : null}
      </section>
    );
  };
  const placed = zones.filter(({ place }) => place);
  const others = zones.filter(({ place }) => !place);
  return (
    <div className={styles.board}>
      {template || canvas.template === '' ? null : (
        <p className={styles.said}>{texts.canvas.unknown}</p>
      )}
      {placed.length > 0 ? (
        <div
          className={`${styles.grid} ${canvasGrid.grid}`}
          data-columns={template ? columnsOf(template) : 1}
        >
          {placed.map(draw)}
        </div>
      ) : null}
      {others.length > 0 ? <div className={styles.columns}>{others.map(draw)}</div> : null}
      {full ? <p role="status">{texts.canvas.full}</p> : null}
    </div>
  );
};
