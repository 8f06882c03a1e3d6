import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import type { OwnLessonItem } from './proposals.queries.js';

/** Who proposed a lesson, as she chose, and which version was accepted when. */
export const OwnLessonOrigin = ({ lesson }: { lesson: OwnLessonItem }) => {
  const { t, date } = useI18n();
  const { author, acceptedAt, version, adapted, minutes } = lesson;
  const facts = { date: date(acceptedAt), version };
  return (
    <p className={sheet.muted}>
      {author
        ? t('proposals.own.by', { name: author, ...facts })
        : t('proposals.own.byLearner', facts)}
      {adapted ? <> ({t('proposals.own.adapted')})</> : null} ·{' '}
      {t('proposals.own.minutes', { minutes })}
    </p>
  );
};
