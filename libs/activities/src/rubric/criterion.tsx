import type { ActivityResult } from '@weft/contracts';
import { TextArea } from '@weft/ui';
import parts from '../frame/parts.module.css';
import { limits } from '../limits.js';
import type { Judgement, RubricPublic } from './schema.js';
import type { RubricTexts } from './texts.js';
import styles from './view.module.css';

type RubricCriterion = RubricPublic['criteria'][number];

interface CriterionProps {
  id: string;
  number: number;
  criterion: RubricCriterion;
  /** What is asked in the comment. */
  prompt: string;
  judgement: Judgement;
  /** The agreed judgement, once it may be seen. */
  result: ActivityResult['items'][number] | undefined;
  texts: RubricTexts;
  onChange: (judgement: Judgement) => void;
}

/** One criterion: its levels to choose from, a comment, and later what was agreed. */
export const Criterion = ({ id, criterion, judgement, texts: t, ...props }: CriterionProps) => {
  const { levels } = criterion;
  return (
    <fieldset className={parts.group}>
      <legend>
        <span className={parts.number}>{props.number}.</span> {criterion.title}
      </legend>
      <div className={styles.levels}>
        {levels.map((level, at) => (
          <label key={level.id} className={styles.level}>
            <input
              type="radio"
              name={`${id}-level`}
              checked={judgement.level === level.id}
              onChange={() => props.onChange({ ...judgement, level: level.id })}
            />
            <span className={styles.step}>{t.level(at + 1, levels.length)}</span>
            <strong>{level.title}</strong>
            <span>{level.text}</span>
          </label>
        ))}
      </div>
      <TextArea
        id={`${id}-comment`}
        label={props.prompt}
        rows={2}
        maxLength={limits.rubricComment}
        value={judgement.comment}
        onChange={(event) => props.onChange({ ...judgement, comment: event.target.value })}
      />
      {props.result ? (
        <Agreed levels={levels} chosen={judgement.level} result={props.result} texts={t} />
      ) : null}
    </fieldset>
  );
};

interface AgreedProps {
  levels: RubricCriterion['levels'];
  chosen: string | undefined;
  result: ActivityResult['items'][number];
  texts: RubricTexts;
}

const Agreed = ({ levels, chosen, result, texts: t }: AgreedProps) => {
  const placeOf = (level: unknown) => levels.findIndex(({ id }) => id === level);
  const agreed = placeOf(result.solution);
  return (
    <div className={styles.agreed}>
      <p>
        <strong>
          {t.agreed}: {levels[agreed]?.title}.
        </strong>{' '}
        {t.distance(placeOf(chosen) - agreed)}
      </p>
      <p>
        <strong>{t.reason}:</strong> {result.explanation}
      </p>
    </div>
  );
};
