import { Button, Icon, TextArea } from '@weft/ui';
import { useState } from 'react';
import { limits } from '../limits.js';
import type { Sketch, Stroke } from './schema.js';
import { pad, pathOf } from './stroke.js';
import type { CanvasTexts } from './texts.js';
import { useHistory } from './use-history.js';
import { usePen } from './use-pen.js';
import styles from './sketch.module.css';

interface SketchPadProps {
  /** DOM id of the description. */
  domId: string;
  zone: string;
  sketch: Sketch;
  /** There is room for no more lines. */
  full: boolean;
  texts: CanvasTexts;
  onChange: (sketch: Sketch) => void;
}

const widths = ['thin', 'medium', 'thick'] as const;

/** A drawing pad with its description: who cannot draw describes, who cannot see reads that. */
export const SketchPad = ({ domId, zone, sketch, full, texts: t, onChange }: SketchPadProps) => {
  const { strokes, description } = sketch;
  const [width, setWidth] = useState<Stroke['width']>('medium');
  const history = useHistory(strokes, (changed) => onChange({ ...sketch, strokes: changed }));
  const closed = full || strokes.length >= limits.sketchStrokes;
  const pen = usePen((points) => {
    if (!closed) history.change([...strokes, { width, points }]);
  });
  return (
    <div className={styles.sketch}>
      <svg
        className={styles.pad}
        viewBox={`0 0 ${pad.width} ${pad.height}`}
        role="img"
        aria-label={t.sketch(zone, description)}
        {...pen.handlers}
      >
        {strokes.map((stroke, at) => (
          <path key={at} data-width={stroke.width} d={pathOf(stroke.points)} />
        ))}
        {pen.line && !closed ? <path data-width={width} d={pathOf(pen.line)} /> : null}
      </svg>
      <div className={styles.tools}>
        <fieldset>
          <legend className="visually-hidden">{t.width}</legend>
          {widths.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${domId}-width`}
                checked={one === width}
                onChange={() => setWidth(one)}
              />
              {t[one]}
            </label>
          ))}
        </fieldset>
        <Button variant="quiet" disabled={!history.undo} onClick={history.undo}>
          <Icon name="undo" /> {t.undoLine}
        </Button>
        <Button variant="quiet" disabled={!history.redo} onClick={history.redo}>
          {t.redoLine}
        </Button>
        <Button variant="quiet" disabled={strokes.length === 0} onClick={() => history.change([])}>
          {t.clear}
        </Button>
      </div>
      {closed ? <p role="status">{t.padFull}</p> : null}
      <TextArea
        id={domId}
        label={t.describe}
        hint={t.describeHint}
        rows={2}
        maxLength={limits.sketchText}
        value={description}
        onChange={(event) => onChange({ ...sketch, description: event.target.value })}
      />
    </div>
  );
};
