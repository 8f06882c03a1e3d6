import { Button, Icon } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import type { Choice } from '../shapes.js';
import type { QuizTexts } from './texts.js';
import styles from './view.module.css';

interface OrderItemProps {
  /** In the order shown now. */
  entries: Choice[];
  texts: QuizTexts;
  onChange: (order: string[]) => void;
}

interface Move {
  entry: Choice;
  by: -1 | 1;
  place: number;
}

/** A list to put in order with two buttons an entry; says the new place and keeps the focus. */
export const OrderItem = ({ entries, texts, onChange }: OrderItemProps) => {
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<Move | null>(null);

  useEffect(() => {
    if (!moved) return;
    const buttons = list.current?.children[moved.place]?.querySelectorAll('button');
    const [up, down] = buttons ?? [];
    const [wanted, other] = moved.by < 0 ? [up, down] : [down, up];
    (wanted?.disabled ? other : wanted)?.focus();
  }, [moved]);

  const move = (from: number, by: -1 | 1) => {
    const entry = entries[from];
    if (!entry) return;
    const order = entries.map(({ id }) => id).filter((id) => id !== entry.id);
    order.splice(from + by, 0, entry.id);
    setMoved({ entry, by, place: from + by });
    onChange(order);
  };

  return (
    <>
      <ol ref={list} className={styles.order}>
        {entries.map((entry, at) => (
          <li key={entry.id}>
            <span className={styles.place}>{at + 1}</span>
            <span className={styles.entry}>{entry.text}</span>
            <Button
              variant="quiet"
              disabled={at === 0}
              aria-label={texts.up(entry.text)}
              onClick={() => move(at, -1)}
            >
              <Icon name="up" />
            </Button>
            <Button
              variant="quiet"
              disabled={at === entries.length - 1}
              aria-label={texts.down(entry.text)}
              onClick={() => move(at, 1)}
            >
              <Icon name="down" />
            </Button>
          </li>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {moved ? texts.moved(moved.entry.text, moved.place + 1, entries.length) : ''}
      </p>
    </>
  );
};
