import { useI18n } from '../../platform/i18n/i18n.js';
import type { Reviewed } from './reviews.js';
import styles from './practice.module.css';

const grades = [1, 2, 3, 4] as const;

interface GradeButtonsProps {
  review: Reviewed;
  onGrade: (grade: 1 | 2 | 3 | 4) => void;
}

/** How well it was known, each with when the card comes back; the score's own proposal is marked. */
export const GradeButtons = ({ review, onGrade }: GradeButtonsProps) => {
  const { t } = useI18n();
  return (
    <div role="group" aria-labelledby="how-well" className={styles.grades}>
      <p id="how-well">{t('me.practice.how')}</p>
      <ul role="list">
        {grades.map((grade, at) => (
          <li key={grade}>
            <button
              type="button"
              data-proposed={review.grade === grade || undefined}
              aria-keyshortcuts={String(grade)}
              onClick={() => onGrade(grade)}
            >
              <kbd aria-hidden="true">{grade}</kbd>
              <strong>{t(`me.practice.grades.g${grade}`)}</strong>
              <span>{t('me.practice.inDays', { count: review.days[at] ?? 1 })}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
