import type {
  BlockDifference,
  LearnerCounts,
  LessonDifference,
  PartDifference,
} from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';
import { BlockList } from './block-list.js';
import { LessonChanges, LessonState } from './lesson-changes.js';
import { TextPieces } from './text-pieces.js';
import styles from './version-moves.module.css';

interface Details {
  parts: readonly PartDifference[];
  brief: readonly BlockDifference[];
  lessons: readonly (LessonDifference & { learners: LearnerCounts })[];
}

/** Outcomes, assignment and a page of lessons, as they change. */
export const MoveDetails = ({ difference }: { difference: Details }) => {
  const { t } = useI18n();
  const { parts, lessons } = difference;
  const brief = difference.brief.some(({ state, moved }) => state !== 'same' || moved)
    ? difference.brief
    : [];
  // A version always changes something: here nothing that is read in the language of this page.
  const none = parts.length + brief.length === 0 ? 'otherLanguage' : 'lessonsEmpty';
  return (
    <>
      {parts.length > 0 ? (
        <section aria-labelledby="parts">
          <h2 id="parts">{t('versions.parts')}</h2>
          <ol role="list" className={styles.blocks}>
            {parts.map(({ id, kind, state, pieces }) => (
              <li key={id} data-state={state}>
                <span className={styles.state}>
                  {t(`versions.kinds.${kind}`)}, {t(`versions.states.${state}`)}
                </span>
                <TextPieces pieces={pieces} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {brief.length > 0 ? (
        <section aria-labelledby="brief">
          <h2 id="brief">{t('versions.brief')}</h2>
          <BlockList blocks={brief} />
        </section>
      ) : null}
      <section aria-labelledby="lessons">
        <h2 id="lessons">{t('versions.lessons')}</h2>
        {lessons.length === 0 ? <p>{t(`versions.${none}`)}</p> : null}
        {lessons.map((lesson) => (
          <article key={lesson.lessonId} className={styles.lesson}>
            <h3>
              {lesson.title} <LessonState lesson={lesson} />
            </h3>
            <p>{t('versions.learners', lesson.learners)}</p>
            <LessonChanges lesson={lesson} />
          </article>
        ))}
      </section>
    </>
  );
};
