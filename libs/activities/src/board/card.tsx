import { Button, Disclosure, type DragHandle, Icon } from '@weft/ui';
import parts from '../frame/parts.module.css';
import { limits } from '../limits.js';
import type { ShownCard } from './cards.js';
import type { BoardMark } from './schema.js';
import type { BoardTexts } from './texts.js';
import styles from './view.module.css';

/** A place for cards; the id is empty for the cards without one. */
export interface Place {
  id: string;
  title: string;
}

interface CardProps {
  /** Prefix of DOM ids; its controls are `-move`, `-previous` and `-next`. */
  id: string;
  card: ShownCard;
  /** Where it can lie, in order. */
  places: Place[];
  mark: BoardMark | null;
  lifted: boolean;
  handle: DragHandle;
  texts: BoardTexts;
  onMove: (to: Place, by: 'move' | 'previous' | 'next') => void;
  onMark: (mark: string | null) => void;
  onText: (text: string) => void;
  onRemove: () => void;
}

/** A card with its mark, and the ways to lay it elsewhere: a select, two buttons, or dragging. */
export const Card = ({ id, card, places, mark, texts: t, ...rest }: CardProps) => {
  const at = places.findIndex((place) => place.id === (card.column ?? ''));
  const here = places[at];
  const name = card.text.trim() || t.cardText(here?.title ?? '');
  const step = (by: 'previous' | 'next') => {
    const to = places[by === 'next' ? at + 1 : at - 1];
    return (
      <Button
        id={`${id}-${by}`}
        variant="quiet"
        aria-label={t[by](name)}
        disabled={!to}
        onClick={() => (to ? rest.onMove(to, by) : undefined)}
      >
        <Icon name={by === 'next' ? 'forward' : 'back'} />
      </Button>
    );
  };
  return (
    <li className={styles.card} data-lifted={rest.lifted || undefined}>
      <span className={styles.handle} title={t.drag} aria-hidden="true" {...rest.handle}>
        ⠿
      </span>
      <div className={styles.body}>
        {card.own ? (
          <div className={parts.grow} data-text={card.text}>
            <textarea
              aria-label={t.cardText(here?.title ?? '')}
              rows={1}
              maxLength={limits.noteText}
              value={card.text}
              onChange={(event) => rest.onText(event.target.value)}
            />
          </div>
        ) : (
          <p>{card.text}</p>
        )}
        {card.more ? (
          <Disclosure summary={t.more}>
            <p>{card.more}</p>
          </Disclosure>
        ) : null}
        {mark && card.column !== null ? (
          <label className={styles.mark}>
            {mark.title}
            <select
              aria-label={t.mark(mark.title, name)}
              value={card.mark ?? ''}
              onChange={(event) => rest.onMark(event.target.value || null)}
            >
              <option value="">{t.choose}</option>
              {mark.options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.text}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </div>
      <div className={parts.tools}>
        {step('previous')}
        <select
          id={`${id}-move`}
          aria-label={t.move(name)}
          value={here?.id ?? ''}
          onChange={(event) => {
            const to = places.find((place) => place.id === event.target.value);
            if (to) rest.onMove(to, 'move');
          }}
        >
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {place.title}
            </option>
          ))}
        </select>
        {step('next')}
        {card.own ? (
          <Button variant="quiet" aria-label={t.removeCard(name)} onClick={rest.onRemove}>
            <Icon name="close" />
          </Button>
        ) : null}
      </div>
    </li>
  );
};
