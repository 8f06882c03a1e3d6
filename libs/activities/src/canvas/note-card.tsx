import { Button, Icon } from '@weft/ui';
import parts from '../frame/parts.module.css';
import { limits } from '../limits.js';
import type { CanvasNote, CanvasZone } from './schema.js';
import type { CanvasTexts } from './texts.js';
import styles from './view.module.css';

interface NoteCardProps {
  /** DOM id of the card's text; its select is `<domId>-zone`. */
  domId: string;
  note: CanvasNote;
  zone: CanvasZone;
  zones: CanvasZone[];
  /** Counted from 1 in its zone. */
  number: number;
  texts: CanvasTexts;
  onChange: (change: Partial<CanvasNote>) => void;
  onMove: (zone: CanvasZone) => void;
  onRemove: () => void;
}

/** A note that is edited where it hangs. */
export const NoteCard = ({ domId, note, zone, zones, texts: t, ...card }: NoteCardProps) => {
  const name = t.note(card.number, zone.title);
  return (
    <li className={styles.note}>
      <div className={parts.grow} data-text={note.text}>
        <textarea
          id={domId}
          aria-label={name}
          rows={1}
          maxLength={limits.noteText}
          value={note.text}
          onChange={(event) => card.onChange({ text: event.target.value })}
        />
      </div>
      {zone.evidence ? (
        <fieldset className={styles.evidence}>
          <legend>{t.evidence}</legend>
          {(['heard', 'assumed'] as const).map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name={`${domId}-evidence`}
                checked={note.evidence === kind}
                onChange={() => card.onChange({ evidence: kind })}
              />
              {t[kind]}
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className={parts.tools}>
        <label htmlFor={`${domId}-zone`} className="visually-hidden">
          {t.move}
        </label>
        <select
          id={`${domId}-zone`}
          value={zone.id}
          onChange={(event) => {
            const target = zones.find(({ id }) => id === event.target.value);
            if (target) card.onMove(target);
          }}
        >
          {zones.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <Button variant="quiet" aria-label={t.remove(note.text || name)} onClick={card.onRemove}>
          <Icon name="close" />
        </Button>
      </div>
    </li>
  );
};
