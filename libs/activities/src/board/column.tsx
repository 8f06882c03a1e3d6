import { Button, Icon, TextArea } from '@weft/ui';
import type { ReactNode } from 'react';
import parts from '../frame/parts.module.css';
import { limits } from '../limits.js';
import { AddField } from './add-field.js';
import type { BoardTexts } from './texts.js';
import styles from './view.module.css';

interface ColumnProps {
  /** Prefix of DOM ids. */
  id: string;
  /** Empty for the cards without a place. */
  columnId: string;
  title: string;
  prompt: string | null;
  /** All its cards, also those that a search hides, and how many it needs. */
  count: number;
  min: number;
  /** Said where it holds no cards. */
  empty: string | null;
  /** A dragged card hangs over it. */
  over: boolean;
  texts: BoardTexts;
  /** An own column: its name as written, to change, and a way to remove it. */
  own: { title: string; onTitle: (title: string) => void; onRemove: () => void } | null;
  /** Where a note is asked. */
  note: { prompt: string; text: string; onText: (text: string) => void } | null;
  /** Where learners write cards. */
  add: { full: boolean; onAdd: (text: string) => void } | null;
  /** Its cards, as list items. */
  children: ReactNode;
}

/** A column of the board, or the pile of cards without a place. */
export const Column = ({ id, columnId, title, own, note, add, texts: t, ...rest }: ColumnProps) => (
  <section
    className={styles.column}
    aria-labelledby={`${id}-title`}
    data-column={columnId}
    data-over={rest.over || undefined}
  >
    <div className={styles.head}>
      <h4 id={`${id}-title`} className={own ? 'visually-hidden' : undefined}>
        {title}
      </h4>
      {own ? (
        <>
          <input
            id={`${id}-name`}
            aria-label={t.columnName(title)}
            maxLength={limits.boardTitle}
            value={own.title}
            onChange={(event) => own.onTitle(event.target.value)}
          />
          <Button variant="quiet" aria-label={t.removeColumn(title)} onClick={own.onRemove}>
            <Icon name="close" />
          </Button>
        </>
      ) : null}
    </div>
    {rest.prompt ? <p className={parts.quiet}>{rest.prompt}</p> : null}
    <p className={parts.quiet}>{t.cards(rest.count, rest.min)}</p>
    {rest.count === 0 && rest.empty ? <p className={parts.quiet}>{rest.empty}</p> : null}
    <ul className={styles.cards}>{rest.children}</ul>
    {add ? (
      <AddField
        label={t.newCard(title)}
        hint={t.ownCard}
        action={t.add}
        actionName={t.addTo(title)}
        maxLength={limits.noteText}
        full={add.full}
        onAdd={add.onAdd}
      />
    ) : null}
    {note ? (
      <TextArea
        id={`${id}-note`}
        label={
          <>
            {note.prompt}
            <span className="visually-hidden"> ({title})</span>
          </>
        }
        rows={2}
        maxLength={limits.boardNote}
        value={note.text}
        onChange={(event) => note.onText(event.target.value)}
      />
    ) : null}
  </section>
);
