import type { ReviewText, RubricCriterion } from '@weft/contracts';
import styles from './peer.module.css';
import { usePeerTexts } from './texts.js';

interface GivenReviewProps {
  criteria: readonly RubricCriterion[];
  review: ReviewText;
}

/** A whole review to read: the word on the whole, then each criterion with its level. */
export const GivenReview = ({ criteria, review }: GivenReviewProps) => {
  const { received } = usePeerTexts();
  return (
    <>
      <p className={styles.said}>{review.overall}</p>
      <dl>
        {criteria.map(({ id, title, levels }) => {
          const mark = review.marks.find(({ criterionId }) => criterionId === id);
          const level = levels.find((one) => one.id === mark?.levelId);
          return level ? (
            <div key={id} className={styles.criterion}>
              <dt>
                <strong>{title}</strong>: {level.title}
              </dt>
              <dd className={styles.said}>{mark?.comment || received.noComment}</dd>
            </div>
          ) : null;
        })}
      </dl>
    </>
  );
};
