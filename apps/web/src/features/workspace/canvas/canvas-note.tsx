import type { WorkspaceNote } from '@weft/contracts';
import { Button, Icon, type DragHandle } from '@weft/ui';
import { markNote, noteText, workspaceLimits } from '@weft/workspace';
import { PersonName } from '../live/person-name.js';
import { SharedArea } from '../live/shared-field.js';
import { useWork } from '../live/work-context.js';
import { ToolIcon } from '../text/tool-icon.js';
import { useWorkspaceTexts } from '../texts.js';
import type { DrawnZone } from './canvas-zones.js';
import styles from './canvas.module.css';

interface CanvasNoteProps {
  canvasId: string;
  note: WorkspaceNote;
  zone: DrawnZone;
  zones: readonly DrawnZone[];
  /** Counted from 1 in its zone. */
  number: number;
  /** It is being dragged. */
  lifted: boolean;
  handle: DragHandle;
  onMove: (zone: DrawnZone) => void;
  onRemove: () => void;
  onComment: () => void;
}

/** A note that everybody may edit where it hangs, with who made it. */
export const CanvasNote = ({
  canvasId,
  note,
  zone,
  zones,
  number,
  lifted,
  ...act
}: CanvasNoteProps) => {
  const texts = useWorkspaceTexts();
  const { document, canWrite } = useWork();
  const name = texts.canvas.note(number, zone.title);
  const what = note.text || name;
  return (
    <li className={styles.note} id={`note-${note.id}`} data-lifted={lifted || undefined}>
      <SharedArea
        text={noteText(document, canvasId, note.id)}
        label={name}
        maxLength={workspaceLimits.noteText}
        readOnly={!canWrite}
      />
      {note.accountId ? <PersonName accountId={note.accountId} quiet /> : null}
      {zone.evidence && canWrite ? (
        <fieldset className={styles.evidence}>
          <legend>{texts.canvas.evidence}</legend>
          {(['heard', 'assumed'] as const).map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name={`evidence-${note.id}`}
                checked={note.evidence === kind}
                onChange={() => markNote(document, canvasId, { id: note.id, evidence: kind })}
              />
              {texts.canvas[kind]}
            </label>
          ))}
        </fieldset>
      ) : note.evidence ? (
        <p className={styles.said}>{texts.canvas[note.evidence]}</p>
      ) : null}
      {canWrite ? (
        <div className={styles.noteTools}>
          {/* The list beside it does the same by keyboard. */}
          <span className={styles.handle} aria-hidden="true" {...act.handle}>
            ⠿
          </span>
          <select
            id={`zone-${note.id}`}
            aria-label={`${texts.canvas.move}: ${what}`}
            value={zone.id}
            onChange={({ target }) => {
              const chosen = zones.find(({ id }) => id === target.value);
              if (chosen) act.onMove(chosen);
            }}
          >
            {zones.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <Button
            variant="quiet"
            aria-label={texts.canvas.comment(what)}
            title={texts.canvas.comment(what)}
            onClick={act.onComment}
          >
            <ToolIcon name="comment" />
          </Button>
          <Button variant="quiet" aria-label={texts.canvas.removeNote(what)} onClick={act.onRemove}>
            <Icon name="close" />
          </Button>
        </div>
      ) : null}
    </li>
  );
};
