import { TextArea } from '@weft/ui';
import parts from '../frame/parts.module.css';
import { limits } from '../limits.js';
import type { LineStatement, Position, PositionLinePublic } from './schema.js';
import { placeName, type PositionTexts } from './texts.js';
import styles from './view.module.css';

interface StatementProps {
  /** Prefix of DOM ids. */
  id: string;
  /** Counted from 1. */
  number: number;
  statement: LineStatement;
  question: PositionLinePublic;
  position: Position;
  texts: PositionTexts;
  onChange: (position: Position) => void;
}

const places = [1, 2, 3, 4, 5, 6, 7];

/** One statement: a place on the line, the reason for it, and then a voice from the other side. */
export const Statement = ({ id, statement, question, position, ...rest }: StatementProps) => {
  const { texts: t, onChange } = rest;
  const { left, right } = question;
  return (
    <fieldset className={parts.group}>
      <legend>
        <span className={parts.number}>{rest.number}.</span> {statement.text}
      </legend>
      <div className={styles.ends} aria-hidden="true">
        <span>{left}</span>
        <span>{right}</span>
      </div>
      <div className={styles.line}>
        {places.map((place) => (
          <label key={place}>
            <input
              type="radio"
              name={`${id}-place`}
              aria-label={t.place(place, placeName(place, { left, right }, t))}
              checked={position.position === place}
              onChange={() => onChange({ ...position, position: place })}
            />
          </label>
        ))}
      </div>
      <p className={styles.place}>
        {position.position === null ? t.nowhere : placeName(position.position, { left, right }, t)}
      </p>
      <TextArea
        id={`${id}-reason`}
        label={t.reason}
        hint={t.words(question.reasonWords)}
        rows={3}
        maxLength={limits.promptAnswer}
        value={position.reason}
        onChange={(event) => onChange({ ...position, reason: event.target.value })}
      />
      <div role="status">
        <Voices voices={statement.voices} place={position.position} texts={t} />
      </div>
    </fieldset>
  );
};

interface VoicesProps {
  voices: LineStatement['voices'];
  place: number | null;
  texts: PositionTexts;
}

/** Who stands in the middle has two other sides. */
const Voices = ({ voices, place, texts: t }: VoicesProps) => {
  if (!voices || place === null) return null;
  const heard = [...(place >= 4 ? [voices.left] : []), ...(place <= 4 ? [voices.right] : [])];
  return (
    <div className={styles.voices}>
      <p>{heard.length > 1 ? t.bothSides : t.otherSide}</p>
      {heard.map((voice) => (
        <blockquote key={voice}>{voice}</blockquote>
      ))}
      <p className={styles.quiet}>{t.change}</p>
    </div>
  );
};
