import type { ReviewText, RubricCriterion } from '@weft/contracts';
import { TextArea } from '@weft/ui';
import { useId, type KeyboardEvent } from 'react';
import styles from './peer.module.css';
import { usePeerTexts } from './texts.js';

type Mark = ReviewText['marks'][number];

interface CriterionFieldsProps {
  criterion: RubricCriterion;
  mark: Mark;
  /** The server misses a level here. */
  missing: boolean;
  onChange: (mark: Mark) => void;
}

/** A criterion with its levels and room for a comment; within it 1, 2, 3 … choose a level. */
export const CriterionFields = ({ criterion, mark, missing, onChange }: CriterionFieldsProps) => {
  const { review } = usePeerTexts();
  const name = useId();
  const { title, levels } = criterion;
  const chooseByKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const level = levels[Number(event.key) - 1];
    if (!level) return;
    event.preventDefault();
    onChange({ ...mark, levelId: level.id });
    document.getElementById(`${name}-${level.id}`)?.focus();
  };
  return (
    <div className={styles.criterion}>
      <fieldset aria-describedby={missing ? `${name}-missing` : undefined}>
        <legend>{title}</legend>
        {missing ? (
          <p id={`${name}-missing`} className={styles.missing}>
            {review.levelMissing}
          </p>
        ) : null}
        {levels.map((level, nth) => (
          <label key={level.id} className={styles.level}>
            <input
              type="radio"
              id={`${name}-${level.id}`}
              name={name}
              value={level.id}
              checked={mark.levelId === level.id}
              onChange={() => onChange({ ...mark, levelId: level.id })}
              onKeyDown={chooseByKey}
            />
            <span>
              <strong>
                {nth + 1}. {level.title}
              </strong>{' '}
              {level.text}
            </span>
          </label>
        ))}
      </fieldset>
      <TextArea
        label={review.comment(title)}
        value={mark.comment}
        rows={2}
        maxLength={2000}
        onChange={(event) => onChange({ ...mark, comment: event.target.value })}
      />
    </div>
  );
};
