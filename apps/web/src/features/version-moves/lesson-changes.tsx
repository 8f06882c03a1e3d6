import type { LessonDifference } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';
import { BlockList } from './block-list.js';
import { TextPieces } from './text-pieces.js';
import styles from './version-moves.module.css';

/** What changes in one lesson: title, place, study time, blocks and activities. */
export const LessonChanges = ({ lesson }: { lesson: LessonDifference }) => {
  const { t } = useI18n();
  const { renamed, minutes, blocks, activities } = lesson;
  return (
    <div className={styles.changes}>
      {renamed ? <p>{t('versions.renamed', renamed)}</p> : null}
      {minutes ? <p>{t('versions.minutes', minutes)}</p> : null}
      <BlockList blocks={blocks} />
      {activities.length > 0 ? (
        <ol role="list" className={styles.blocks}>
          {activities.map(({ id, state, key, pieces, change }) => (
            <li key={id} data-state={state}>
              <span className={styles.state}>
                {t('versions.activity')}, {t(`versions.states.${state}`)}
                {change ? ` · ${t(`versions.classes.${change}`)}` : null}
              </span>
              <TextPieces pieces={pieces} />
              {key && state === 'changed' ? <p>{t('versions.key')}</p> : null}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
};

/** What happened to a lesson as a whole, in words. */
export const LessonState = ({ lesson }: { lesson: LessonDifference }) => {
  const { t } = useI18n();
  const words = [
    ...(lesson.state === 'same' ? [] : [t(`versions.states.${lesson.state}`)]),
    ...(lesson.moved ? [t('versions.states.moved')] : []),
  ];
  return <span className={styles.state}>{words.join(', ')}</span>;
};
