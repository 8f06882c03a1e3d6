import { Button } from '@weft/ui';
import { useState, type ReactNode } from 'react';
import parts from '../frame/parts.module.css';
import { limits } from '../limits.js';
import grid from './grid.module.css';
import type { CanvasZone } from './schema.js';
import type { CanvasTexts } from './texts.js';
import styles from './view.module.css';

interface ZoneProps {
  /** DOM id of the field for a new note. */
  domId: string;
  zone: CanvasZone;
  full: boolean;
  texts: CanvasTexts;
  onAdd: (text: string) => void;
  /** The drawing pad, where the zone has one. */
  pad: ReactNode;
  /** Its notes, as list items. */
  children: ReactNode;
}

/** A field of the canvas; its place on the grid is told in attributes that the style sheet reads. */
export const Zone = ({ domId, zone, full, texts: t, onAdd, pad, children }: ZoneProps) => {
  const [draft, setDraft] = useState('');
  const add = () => {
    const text = draft.trim();
    if (!text || full) return;
    onAdd(text);
    setDraft('');
  };
  return (
    <section
      className={`${styles.zone} ${grid.cell}`}
      data-column={zone.column}
      data-column-span={zone.columnSpan}
      data-row={zone.row}
      data-row-span={zone.rowSpan}
    >
      <h4>{zone.title}</h4>
      <p>{zone.prompt}</p>
      {zone.example ? (
        <p className={styles.example}>
          {t.example} {zone.example}
        </p>
      ) : null}
      {pad}
      <ul className={styles.notes}>{children}</ul>
      <div className={styles.add}>
        <div className={parts.grow} data-text={draft}>
          <textarea
            id={domId}
            aria-label={t.newNote(zone.title)}
            rows={1}
            maxLength={limits.noteText}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              add();
            }}
          />
        </div>
        <Button variant="secondary" aria-label={t.addTo(zone.title)} disabled={full} onClick={add}>
          {t.add}
        </Button>
      </div>
    </section>
  );
};
