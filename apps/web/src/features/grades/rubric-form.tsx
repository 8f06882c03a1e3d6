import type { MarkedCriteria, MarkingComment, RubricCriterion } from '@weft/contracts';
import { Select, TextArea } from '@weft/ui';
import styles from './grades.module.css';
import { useGradesTexts } from './texts.js';

interface RubricFormProps {
  /** Begins the ids of its fields. */
  id: string;
  rubric: readonly RubricCriterion[];
  criteria: MarkedCriteria;
  comments: readonly MarkingComment[];
  disabled: boolean;
  onChange: (criteria: MarkedCriteria) => void;
}

/** What was said of a criterion; nothing yet where nothing was. */
export const saidOf = (criteria: MarkedCriteria, id: string): MarkedCriteria[string] =>
  (Object.hasOwn(criteria, id) ? criteria[id] : undefined) ?? { level: null, comment: '' };

/** The criteria of a rubric, each with its levels and room for a comment. */
export const RubricForm = (props: RubricFormProps) => {
  const { id, rubric, criteria, comments, disabled, onChange } = props;
  const texts = useGradesTexts();
  return rubric.map((criterion) => {
    const said = saidOf(criteria, criterion.id);
    const change = (changed: Partial<MarkedCriteria[string]>) =>
      onChange({ ...criteria, [criterion.id]: { ...said, ...changed } });
    return (
      <div key={criterion.id} className={styles.criterion} data-criterion={criterion.id}>
        <fieldset disabled={disabled} className={styles.levels}>
          <legend>
            {criterion.title} <small>{texts.weight(criterion.weight)}</small>
          </legend>
          {criterion.levels.map((level, place) => (
            <label key={level.id} data-chosen={level.id === said.level ? true : undefined}>
              <input
                type="radio"
                name={`${id}-${criterion.id}`}
                checked={level.id === said.level}
                onChange={() => change({ level: level.id })}
              />
              <span>
                <strong>
                  {place + 1}. {level.title}
                </strong>{' '}
                <small>{texts.points(level.points)}</small>
                <span className={styles.levelText}>{level.text}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <TextArea
          label={texts.comment(criterion.title)}
          rows={2}
          maxLength={4000}
          disabled={disabled}
          value={said.comment}
          onChange={({ target }) => change({ comment: target.value })}
        />
        {comments.length > 0 && !disabled ? (
          <Select
            label={texts.insert}
            value=""
            onChange={({ target }) => {
              const found = comments.find((one) => one.id === target.value);
              if (found) change({ comment: `${said.comment} ${found.text}`.trim() });
            }}
          >
            <option value="">{texts.insertNone}</option>
            {comments.map((one) => (
              <option key={one.id} value={one.id}>
                {one.text.slice(0, 80)}
              </option>
            ))}
          </Select>
        ) : null}
      </div>
    );
  });
};
