import { buttonClass, Icon, ProgressBar } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useModuleProgress } from '../progress/index.js';
import type { ModuleDetail } from './catalogue.queries.js';
import styles from './lesson-path.module.css';

/** The lessons of a module as stops on its thread, with the progress of who is signed in. */
export const LessonPath = ({ module }: { module: ModuleDetail }) => {
  const { t } = useI18n();
  const progress = useModuleProgress(module.code);
  const stops = module.lessonList.map((lesson) => {
    const known = progress?.find(({ lessonId }) => lessonId === lesson.id);
    const state = known?.completedAt ? 'complete' : known?.openedAt ? 'started' : 'open';
    return { ...lesson, state, address: `/modules/${module.slug}/${lesson.slug}` };
  });
  const completed = stops.filter(({ state }) => state === 'complete').length;
  const next = stops.find(({ state }) => state !== 'complete') ?? stops[0];
  const begun = stops.some(({ state }) => state !== 'open');
  const action =
    completed === stops.length
      ? t('module.again')
      : begun
        ? t('module.resume', { title: next?.title ?? '' })
        : t('module.start');
  return (
    <>
      <div className={styles.action}>
        {next ? (
          <Link className={buttonClass()} to={next.address}>
            {action}
          </Link>
        ) : null}
        {progress ? (
          <ProgressBar
            value={completed}
            max={stops.length}
            label={t('module.progress', { completed, total: stops.length })}
          />
        ) : null}
      </div>
      <ol role="list" className={styles.path} aria-label={t('module.path')}>
        {stops.map((stop, at) => (
          <li key={stop.id} data-state={stop.state}>
            <span className={styles.stop} aria-hidden="true">
              {stop.state === 'complete' ? <Icon name="check" /> : at + 1}
            </span>
            <div>
              <h3>
                <Link to={stop.address}>{stop.title}</Link>
              </h3>
              <p>{stop.summary}</p>
              <p className={styles.facts}>
                {t('module.minutes', { minutes: stop.minutes })}
                {' · '}
                {t('module.activities', { count: stop.activities })}
                {stop.state === 'complete' ? ` · ${t('module.lessonDone')}` : null}
                {stop.state === 'started' ? ` · ${t('module.lessonStarted')}` : null}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
};
