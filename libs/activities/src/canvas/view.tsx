import { useEffect, useState } from 'react';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import { Undo } from '../frame/undo.js';
import { limits } from '../limits.js';
import { SourceLine } from '../source/source-text.js';
import type { ActivityViewProps } from '../view-props.js';
import { missingInCanvas } from './answer.js';
import grid from './grid.module.css';
import { NoteCard } from './note-card.js';
import { changeNote, moveNote, placeNotes, placeSketches } from './notes.js';
import type { CanvasNote, CanvasPublic, CanvasValue, CanvasZone, Sketch } from './schema.js';
import { SketchPad } from './sketch-pad.js';
import { pointsIn } from './stroke.js';
import { texts, type CanvasTexts } from './texts.js';
import styles from './view.module.css';
import { Zone } from './zone.js';

/** A canvas drawn as a canvas; in the document it is headings with lists of notes. */
export const CanvasView = (props: ActivityViewProps<CanvasPublic, CanvasValue>) => {
  const { id, question, attempts, locale, disabled, readOnlyReason, onSubmit } = props;
  const t = texts[locale];
  const notes = placeNotes(props.value?.notes ?? [], question.zones);
  const { sketches: stored } = props.value ?? {};
  const sketches = stored && placeSketches(stored, question.zones);
  const full = notes.length >= limits.canvasNotes;
  const [removed, setRemoved] = useState<{ note: CanvasNote; place: number } | null>(null);
  const [said, setSaid] = useState('');
  const [moved, setMoved] = useState<{ id: string; zone: string } | null>(null);

  // A moved note is drawn anew in its zone: the keyboard goes with it.
  useEffect(() => {
    if (moved) document.getElementById(`${id}-${moved.id}-zone`)?.focus();
  }, [id, moved]);

  const value = { notes, ...(sketches ? { sketches } : {}) };
  const change = (changed: CanvasNote[]) => props.onChange({ ...value, notes: changed });
  const draw = (zone: CanvasZone, sketch: Sketch) =>
    props.onChange({ notes, sketches: { ...sketches, [zone.id]: sketch } });
  const add = (zone: CanvasZone, text: string) => {
    setRemoved(null);
    setSaid(t.added(zone.title));
    change([...notes, { id: crypto.randomUUID(), zone: zone.id, text }]);
  };
  const move = (note: CanvasNote, zone: CanvasZone) => {
    setMoved({ id: note.id, zone: zone.id });
    setSaid(t.moved(zone.title));
    change(moveNote(notes, note.id, zone));
  };
  const remove = (note: CanvasNote) => {
    setRemoved({ note, place: notes.indexOf(note) });
    change(notes.filter((one) => one !== note));
  };
  const undo = () => {
    if (!removed) return;
    setRemoved(null);
    change([...notes.slice(0, removed.place), removed.note, ...notes.slice(removed.place)]);
  };

  return (
    <ActivityFrame
      label={t.label}
      title={question.title}
      broad
      paper="a3-landscape"
      disabled={disabled}
      readOnlyReason={readOnlyReason}
    >
      <div className={styles.intro}>
        <p>{question.task}</p>
        <p>{question.intro}</p>
      </div>
      <div className={`${styles.canvas} ${grid.grid}`} data-columns={question.columns}>
        {question.zones.map((zone) => (
          <Zone
            key={zone.id}
            domId={`${id}-new-${zone.id}`}
            zone={zone}
            full={full}
            texts={t}
            onAdd={(text) => add(zone, text)}
            pad={
              zone.sketch ? (
                <SketchPad
                  domId={`${id}-sketch-${zone.id}`}
                  zone={zone.title}
                  sketch={sketches?.[zone.id] ?? { strokes: [], description: '' }}
                  full={pointsIn(sketches) >= limits.sketchPoints}
                  texts={t}
                  onChange={(sketch) => draw(zone, sketch)}
                />
              ) : null
            }
          >
            {notes
              .filter((note) => note.zone === zone.id)
              .map((note, at) => (
                <NoteCard
                  key={note.id}
                  domId={`${id}-${note.id}`}
                  note={note}
                  zone={zone}
                  zones={question.zones}
                  number={at + 1}
                  texts={t}
                  onChange={(changed) => change(changeNote(notes, note.id, changed))}
                  onMove={(target) => move(note, target)}
                  onRemove={() => remove(note)}
                />
              ))}
          </Zone>
        ))}
      </div>
      {full ? <p>{t.full(limits.canvasNotes)}</p> : null}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <Undo locale={locale} removed={removed ? t.removed : null} onUndo={undo} />
      {question.source ? (
        <p className={styles.source}>
          <SourceLine source={question.source} locale={locale} />
        </p>
      ) : null}
      <Finish
        locale={locale}
        missing={missingTexts(question, value, t)}
        attempts={attempts}
        saveState={props.saveState}
        canSubmit={props.canSubmit}
        onFinish={() => onSubmit(value)}
      />
    </ActivityFrame>
  );
};

function missingTexts(question: CanvasPublic, value: CanvasValue, t: CanvasTexts): string[] {
  const missing = new Set(missingInCanvas(question, value));
  if (missing.has('notes')) return [t.missingNotes];
  const unsure = value.notes.filter(({ id }) => missing.has(`notes.${id}.evidence`)).length;
  const silent = question.zones.filter(({ id }) => missing.has(`sketches.${id}.description`));
  return [
    ...(unsure > 0 ? [t.missingEvidence(unsure)] : []),
    ...silent.map(({ title }) => t.missingDescription(title)),
  ];
}
