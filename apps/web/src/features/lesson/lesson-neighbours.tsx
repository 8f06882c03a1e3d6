import type { LessonSummary } from '@weft/contracts';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './lesson-page.module.css';

interface LessonNeighboursProps {
  module: { slug: string; lessonList: LessonSummary[] };
  /** Index of the lesson that is shown. */
  at: number;
}

/** The lessons before and after this one. */
export const LessonNeighbours = ({ module, at }: LessonNeighboursProps) => {
  const { t } = useI18n();
  const previous = module.lessonList[at - 1];
  const next = module.lessonList[at + 1];
  const address = (lesson: LessonSummary) => `/modules/${module.slug}/${lesson.slug}`;
  return (
    <nav aria-label={t('lesson.around')} className={styles.neighbours}>
      {previous ? (
        <Link rel="prev" to={address(previous)}>
          <span>{t('lesson.previous')}</span> {previous.title}
        </Link>
      ) : (
        <Link to={`/modules/${module.slug}`}>{t('lesson.backToModule')}</Link>
      )}
      {next ? (
        <Link rel="next" to={address(next)}>
          <span>{t('lesson.next')}</span> {next.title}
        </Link>
      ) : null}
    </nav>
  );
};
