import { Field, useDrag } from '@weft/ui';
import { useEffect, useState } from 'react';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import parts from '../frame/parts.module.css';
import { Undo } from '../frame/undo.js';
import { limits } from '../limits.js';
import type { ActivityViewProps } from '../view-props.js';
import { AddField } from './add-field.js';
import { Card, type Place } from './card.js';
import {
  boardNow,
  changeCard,
  isFound,
  moveCard,
  removeCard,
  removeColumn,
  shownCards,
  type ShownCard,
} from './cards.js';
import { Column } from './column.js';
import { missingTexts } from './missing-texts.js';
import type { BoardPublic, BoardValue } from './schema.js';
import { texts } from './texts.js';

import styles from './view.module.css';

/** From this many cards on, looking for one beats reading them all. */
const searchFrom = 16;

/** Cards in columns; in the document it is headings with lists. */
export const BoardView = (props: ActivityViewProps<BoardPublic, BoardValue>) => {
  const { id, question, locale, onSubmit } = props;
  const t = texts[locale];
  const board = boardNow(question, props.value);
  const cards = shownCards(question, board);
  const [search, setSearch] = useState('');
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<{ board: BoardValue; said: string } | null>(null);
  const [focus, setFocus] = useState<{ card: string; control: string }>();

  // A moved card is drawn anew in its column: the keyboard goes with it.
  useEffect(() => {
    if (!focus) return;
    const control = (name: string) =>
      document.getElementById(`${id}-${focus.card}-${name}`) as HTMLButtonElement | null;
    const wanted = control(focus.control);
    (wanted?.disabled ? control('move') : wanted)?.focus();
  }, [id, focus]);

  const change = (changed: BoardValue, announcement = '') => {
    setRemoved(null);
    setSaid(announcement);
    props.onChange(changed);
  };
  const remove = (changed: BoardValue, announcement: string) => {
    setRemoved({ board, said: announcement });
    setSaid('');
    props.onChange(changed);
  };
  const nameOf = (title: string, at: number) => title.trim() || t.unnamed(at + 1);
  const own = board.columns.map((column, at) => ({ ...column, name: nameOf(column.title, at) }));
  const places: Place[] = [
    { id: '', title: t.unplaced },
    ...question.columns,
    ...own.map((column) => ({ id: column.id, title: column.name })),
  ];
  const move = (card: ShownCard, to: Place) =>
    change(moveCard(board, card.id, to.id || null), t.moved(card.text, to.title));
  const { drag, handleOf } = useDrag((cardId, columnId) => {
    const card = cards.find((one) => one.id === cardId);
    const to = places.find((place) => place.id === columnId);
    if (card && to && (card.column ?? '') !== to.id) move(card, to);
  });
  const full = cards.length >= limits.boardCards;
  const add = (columnId: string, title: string) => (text: string) =>
    change(
      {
        ...board,
        cards: [
          ...board.cards,
          { id: crypto.randomUUID(), text, column: columnId || null, mark: null },
        ],
      },
      t.added(title),
    );

  const drawColumn = (place: Place, more: Partial<Parameters<typeof Column>[0]> = {}) => {
    const inside = cards.filter((card) => (card.column ?? '') === place.id);
    return (
      <Column
        key={place.id}
        id={`${id}-column-${place.id}`}
        columnId={place.id}
        title={place.title}
        prompt={null}
        count={inside.length}
        min={0}
        empty={null}
        over={drag?.over === place.id}
        texts={t}
        own={null}
        note={
          question.note === null || place.id === ''
            ? null
            : {
                prompt: question.note,
                text: board.notes[place.id] ?? '',
                onText: (text) => change({ ...board, notes: { ...board.notes, [place.id]: text } }),
              }
        }
        add={question.ownCards ? { full, onAdd: add(place.id, place.title) } : null}
        {...more}
      >
        {inside
          .filter((card) => isFound(card, search))
          .map((card) => (
            <Card
              key={card.id}
              id={`${id}-${card.id}`}
              card={card}
              places={places}
              mark={question.mark}
              lifted={drag?.card === card.id}
              handle={handleOf(card.id)}
              texts={t}
              onMove={(to, by) => {
                setFocus({ card: card.id, control: by });
                move(card, to);
              }}
              onMark={(mark) => change(changeCard(board, card.id, { mark }))}
              onText={(text) => change(changeCard(board, card.id, { text }))}
              onRemove={() => remove(removeCard(board, card.id), t.cardRemoved)}
            />
          ))}
      </Column>
    );
  };

  return (
    <ActivityFrame
      label={t.label}
      title={question.title}
      task={question.task}
      broad
      paper="a3-landscape"
      disabled={props.disabled}
      readOnlyReason={props.readOnlyReason}
    >
      {cards.length >= searchFrom || search ? (
        <div className={styles.search}>
          <Field
            id={`${id}-search`}
            type="search"
            label={t.search}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <p role="status" className={parts.quiet}>
            {search.trim()
              ? t.found(cards.filter((card) => isFound(card, search)).length, cards.length)
              : ''}
          </p>
        </div>
      ) : null}
      <div className={styles.board}>
        {drawColumn(
          { id: '', title: t.unplaced },
          { empty: cards.length > 0 ? t.allPlaced : t.noCards },
        )}
        <div className={styles.columns}>
          {question.columns.map((column) =>
            drawColumn(column, { prompt: column.prompt, min: column.min }),
          )}
          {own.map((column) =>
            drawColumn(
              { id: column.id, title: column.name },
              {
                own: {
                  title: column.title,
                  onTitle: (title) =>
                    change({
                      ...board,
                      columns: board.columns.map((one) =>
                        one.id === column.id ? { ...one, title } : one,
                      ),
                    }),
                  onRemove: () => remove(removeColumn(board, column.id), t.columnRemoved),
                },
              },
            ),
          )}
        </div>
      </div>
      <Undo
        locale={locale}
        removed={removed?.said ?? null}
        onUndo={() => (removed ? change(removed.board) : undefined)}
      />
      {question.ownColumns ? (
        <AddField
          label={t.newColumn}
          hint={t.newColumn}
          action={t.addColumn}
          actionName={t.addColumn}
          maxLength={limits.boardTitle}
          full={board.columns.length >= limits.boardColumns}
          onAdd={(title) =>
            change(
              { ...board, columns: [...board.columns, { id: crypto.randomUUID(), title }] },
              t.columnAdded(title),
            )
          }
        />
      ) : null}
      {full ? <p>{t.cardsFull(limits.boardCards)}</p> : null}
      {board.columns.length >= limits.boardColumns ? (
        <p>{t.columnsFull(limits.boardColumns)}</p>
      ) : null}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <Finish
        locale={locale}
        missing={missingTexts(question, board, t)}
        attempts={props.attempts}
        saveState={props.saveState}
        canSubmit={props.canSubmit}
        onFinish={() => onSubmit(board)}
      />
    </ActivityFrame>
  );
};
