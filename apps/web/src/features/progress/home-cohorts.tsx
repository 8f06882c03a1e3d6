import { ProgressBar } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import type { LearnerHome } from './learner-home.queries.js';
import styles from './learner-home-page.module.css';

/** Each cohort with how far she is in it; nothing for who follows none. */
export const HomeCohorts = ({ cohorts }: { cohorts: LearnerHome['cohorts'] }) => {
  const { t, date } = useI18n();
  if (cohorts.length === 0) return null;
  return (
    <section aria-labelledby="my-cohorts" className={styles.part}>
      <h2 id="my-cohorts">{t('me.cohorts')}</h2>
      <ul role="list" className={sheet.list}>
        {cohorts.map(({ id, title, trackTitle, endsOn, lessons }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p className={sheet.muted}>
              {t('me.cohortFacts', { track: trackTitle, date: date(endsOn) })}
            </p>
            <ProgressBar
              value={lessons.completed}
              max={lessons.total}
              label={t('me.cohortLessons', lessons)}
            />
          </li>
        ))}
      </ul>
      <p>
        <Link to="/cohorts">{t('me.cohortsAll')}</Link>
      </p>
    </section>
  );
};
