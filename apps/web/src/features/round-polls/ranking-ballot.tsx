import type { RoundPollQuestion } from '@weft/contracts';
import { Button, Icon } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { orderOf } from './ballot-draft.js';
import { Line, lineIn } from './line.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

interface RankingBallotProps {
  question: Extract<RoundPollQuestion, { kind: 'ranking' }>;
  order: readonly string[];
  onChange: (order: string[]) => void;
}

interface Move {
  id: string;
  /** What it was moved with. */
  by: 'menu' | 'up' | 'down';
  /** Where it goes; the first place is 1. */
  place: number;
}

/** Options to put in order: with arrows, or by choosing a place from a menu. */
export const RankingBallot = ({ question, order, onChange }: RankingBallotProps) => {
  const t = useRoundPollTexts().vote;
  const { locale } = useI18n();
  const [moved, setMoved] = useState<Move | null>(null);
  const list = useRef<HTMLOListElement>(null);
  // A row that moves in the page loses the focus, which the next key press needs.
  useEffect(() => {
    if (!moved) return;
    list.current?.querySelector<HTMLElement>(`[data-move="${moved.by}:${moved.id}"]`)?.focus();
  }, [moved]);
  const ids = orderOf(question.options, order);
  const options = new Map(question.options.map((option) => [option.id, option.title]));
  const nameOf = (id: string) => lineIn(options.get(id) ?? {}, locale);
  const move = ({ id, by, place }: Move) => {
    if (place < 1 || place > ids.length) return;
    const others = ids.filter((one) => one !== id);
    onChange([...others.slice(0, place - 1), id, ...others.slice(place - 1)]);
    setMoved({ id, by, place });
  };
  return (
    <fieldset className={styles.options}>
      <legend>
        <Line text={question.title} />
      </legend>
      <p>{t.ranking}</p>
      <ol role="list" ref={list} className={styles.rows}>
        {ids.map((id, at) => (
          <li key={id}>
            <span>
              <Line text={options.get(id) ?? {}} />
            </span>
            <span className={styles.moves}>
              <select
                aria-label={t.place(nameOf(id))}
                value={at + 1}
                data-move={`menu:${id}`}
                onChange={({ target }) => move({ id, by: 'menu', place: Number(target.value) })}
              >
                {ids.map((_, place) => (
                  <option key={place}>{place + 1}</option>
                ))}
              </select>
              <Button
                variant="secondary"
                aria-label={t.up(nameOf(id))}
                aria-disabled={at === 0}
                data-move={`up:${id}`}
                onClick={() => move({ id, by: 'up', place: at })}
              >
                <Icon name="up" />
              </Button>
              <Button
                variant="secondary"
                aria-label={t.down(nameOf(id))}
                aria-disabled={at === ids.length - 1}
                data-move={`down:${id}`}
                onClick={() => move({ id, by: 'down', place: at + 2 })}
              >
                <Icon name="down" />
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className={styles.count}>
        {moved ? t.moved(nameOf(moved.id), moved.place) : null}
      </p>
    </fieldset>
  );
};
