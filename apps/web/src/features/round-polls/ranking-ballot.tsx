import type { RoundPollQuestion } from '@weft/contracts';
import { Button, Icon } from '@weft/ui';
import { useState } from 'react';
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

/** Options to put in order: with arrows, or by choosing a place from a menu. */
export const RankingBallot = ({ question, order, onChange }: RankingBallotProps) => {
  const t = useRoundPollTexts().vote;
  const { locale } = useI18n();
  const [moved, setMoved] = useState<{ id: string; place: number } | null>(null);
  const ids = orderOf(question.options, order);
  const options = new Map(question.options.map((option) => [option.id, option.title]));
  const nameOf = (id: string) => lineIn(options.get(id) ?? {}, locale);
  const move = (id: string, place: number) => {
    if (place < 1 || place > ids.length) return;
    const others = ids.filter((one) => one !== id);
    onChange([...others.slice(0, place - 1), id, ...others.slice(place - 1)]);
    setMoved({ id, place });
  };
  return (
    <fieldset className={styles.options}>
      <legend>
        <Line text={question.title} />
      </legend>
      <p>{t.ranking}</p>
      <ol role="list" className={styles.rows}>
        {ids.map((id, at) => (
          <li key={id}>
            <Line text={options.get(id) ?? {}} />
            <span className={styles.moves}>
              <select
                aria-label={t.place(nameOf(id))}
                value={at + 1}
                onChange={({ target }) => move(id, Number(target.value))}
              >
                {ids.map((_, place) => (
                  <option key={place}>{place + 1}</option>
                ))}
              </select>
              <Button
                variant="secondary"
                aria-label={t.up(nameOf(id))}
                aria-disabled={at === 0}
                onClick={() => move(id, at)}
              >
                <Icon name="up" />
              </Button>
              <Button
                variant="secondary"
                aria-label={t.down(nameOf(id))}
                aria-disabled={at === ids.length - 1}
                onClick={() => move(id, at + 2)}
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
