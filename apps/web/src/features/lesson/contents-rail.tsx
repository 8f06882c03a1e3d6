import type { LessonDocument } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './lesson-page.module.css';

/** Headings of the lesson: beside the text on a wide screen, folded above it on a narrow one. */
export const ContentsRail = ({ outline }: { outline: LessonDocument['outline'] }) => {
  const { t } = useI18n();
  if (outline.length === 0) return null;
  const list = (
    <ol role="list">
      {outline.map(({ id, level, text }) => (
        <li key={id} data-level={level}>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={t('lesson.contents')} className={styles.rail}>
      <details className={styles.fold}>
        <summary>{t('lesson.contents')}</summary>
        {list}
      </details>
      <div className={styles.aside}>
        <p aria-hidden="true">{t('lesson.contents')}</p>
        {list}
      </div>
    </nav>
  );
};
